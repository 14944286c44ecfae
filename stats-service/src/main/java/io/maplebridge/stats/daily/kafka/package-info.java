/** Reads the log of case events and says where it ends. */
@NullMarked
package io.maplebridge.stats.daily.kafka;

import org.jspecify.annotations.NullMarked;
