/** Tells every process of the units. */
@NullMarked
package io.maplebridge.cases.organisation.kafka;

import org.jspecify.annotations.NullMarked;
