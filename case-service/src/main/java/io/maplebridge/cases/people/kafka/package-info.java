/** Tells the other processes which tokens are good no longer. */
@NullMarked
package io.maplebridge.cases.people.kafka;

import org.jspecify.annotations.NullMarked;
