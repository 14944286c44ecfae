/** What leaves the service, and what comes in. */
@NullMarked
package io.maplebridge.cases.life.kafka;

import org.jspecify.annotations.NullMarked;
