/** How fast submissions become cases. */
@NullMarked
package io.maplebridge.bench.opening;

import org.jspecify.annotations.NullMarked;
