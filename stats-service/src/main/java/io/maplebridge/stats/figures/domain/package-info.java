/** The figures: what each counts, how it is worded, how it prints. */
@NullMarked
package io.maplebridge.stats.figures.domain;

import org.jspecify.annotations.NullMarked;
