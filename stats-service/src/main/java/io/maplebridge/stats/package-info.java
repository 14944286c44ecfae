/** The figures: one row per case, everything a town prints counted from it. */
@NullMarked
package io.maplebridge.stats;

import org.jspecify.annotations.NullMarked;
