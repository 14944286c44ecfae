/** Finds what a number changed by between two days. */
@NullMarked
package io.maplebridge.stats.changes.application;

import org.jspecify.annotations.NullMarked;
