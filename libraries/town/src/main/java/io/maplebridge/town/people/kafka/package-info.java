/** Tells the other processes which tokens are good no longer. */
@NullMarked
package io.maplebridge.town.people.kafka;

import org.jspecify.annotations.NullMarked;
