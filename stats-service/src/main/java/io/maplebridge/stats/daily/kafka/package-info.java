/** Reads the topics that say facts. */
@NullMarked
package io.maplebridge.stats.daily.kafka;

import org.jspecify.annotations.NullMarked;
