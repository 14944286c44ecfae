/** What a figure is, and what a family of them declares: their words, checks and place on pages. */
@NullMarked
package io.maplebridge.stats.figures.domain;

import org.jspecify.annotations.NullMarked;
