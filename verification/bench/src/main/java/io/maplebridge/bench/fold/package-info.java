/** How fast events become rows and figures. */
@NullMarked
package io.maplebridge.bench.fold;

import org.jspecify.annotations.NullMarked;
