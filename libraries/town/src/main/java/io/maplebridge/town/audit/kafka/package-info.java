/** Hears refusals, and leaves the heads of the trail with the broker. */
@NullMarked
package io.maplebridge.town.audit.kafka;

import org.jspecify.annotations.NullMarked;
