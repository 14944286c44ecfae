/** Keeps rows, sheets and positions in MongoDB, or what speaks its protocol. */
@NullMarked
package io.maplebridge.stats.daily.mongo;

import org.jspecify.annotations.NullMarked;
