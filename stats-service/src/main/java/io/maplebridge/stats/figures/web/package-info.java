/** How figures and the keys of their breakdowns are called. */
@NullMarked
package io.maplebridge.stats.figures.web;

import org.jspecify.annotations.NullMarked;
