/** What leaves the service, and what comes in. */
@NullMarked
package io.maplebridge.cases.kafka;

import org.jspecify.annotations.NullMarked;
