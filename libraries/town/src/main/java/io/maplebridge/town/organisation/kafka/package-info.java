/** Tells every process of the units. */
@NullMarked
package io.maplebridge.town.organisation.kafka;

import org.jspecify.annotations.NullMarked;
