/** How often one and the same may ask. */
@NullMarked
package io.maplebridge.platform.limits;

import org.jspecify.annotations.NullMarked;
