/** Keeps editions in a database of their own, which no rebuild touches. */
@NullMarked
package io.maplebridge.stats.editions.mongo;

import org.jspecify.annotations.NullMarked;
