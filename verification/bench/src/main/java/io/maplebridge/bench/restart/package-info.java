/** What many rows cost a stats service that starts, in time and in memory. */
@NullMarked
package io.maplebridge.bench.restart;

import org.jspecify.annotations.NullMarked;
