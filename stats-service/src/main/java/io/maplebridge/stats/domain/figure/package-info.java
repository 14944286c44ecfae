/** The figures: what each counts, how it is worded, how it prints. */
@NullMarked
package io.maplebridge.stats.domain.figure;

import org.jspecify.annotations.NullMarked;
