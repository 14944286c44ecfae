/** Rows, sheets and positions in MongoDB; no driver type leaves this package. */
@NullMarked
package io.maplebridge.stats.daily.mongo;

import org.jspecify.annotations.NullMarked;
