/** Starting while a broker or store is still away. */
@NullMarked
package io.maplebridge.platform.start;

import org.jspecify.annotations.NullMarked;
