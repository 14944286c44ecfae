/** Makes editions, takes their steps, reads them and holds them against today. */
@NullMarked
package io.maplebridge.stats.editions.application;

import org.jspecify.annotations.NullMarked;
