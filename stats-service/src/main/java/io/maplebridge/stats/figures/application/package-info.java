/** Gathers what is declared of figures. */
@NullMarked
package io.maplebridge.stats.figures.application;

import org.jspecify.annotations.NullMarked;
