/** Figures kept day by day: what each fact adds to them from when until when, and the sums. */
@NullMarked
package io.maplebridge.stats.daily.domain;

import org.jspecify.annotations.NullMarked;
