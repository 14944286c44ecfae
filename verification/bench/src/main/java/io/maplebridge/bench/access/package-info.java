/** What it costs to know who is asking. */
@NullMarked
package io.maplebridge.bench.access;

import org.jspecify.annotations.NullMarked;
