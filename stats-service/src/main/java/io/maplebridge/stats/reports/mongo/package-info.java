/**
 * Keeps templates and the note of every report made beside the editions, which no rebuild touches.
 */
@NullMarked
package io.maplebridge.stats.reports.mongo;

import org.jspecify.annotations.NullMarked;
