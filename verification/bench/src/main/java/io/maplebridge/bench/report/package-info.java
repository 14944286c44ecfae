/** Rounds that take turns, and how their results are printed. */
@NullMarked
package io.maplebridge.bench.report;

import org.jspecify.annotations.NullMarked;
