/** How what the case service says becomes facts. */
@NullMarked
package io.maplebridge.stats.cases.kafka;

import org.jspecify.annotations.NullMarked;
