/** Figures folded into sheets of daily changes, so that any day is a sum and not a search. */
@NullMarked
package io.maplebridge.stats.daily.domain;

import org.jspecify.annotations.NullMarked;
