/** How long a command takes to move the figure, while other events flow. */
@NullMarked
package io.maplebridge.bench.way;

import org.jspecify.annotations.NullMarked;
