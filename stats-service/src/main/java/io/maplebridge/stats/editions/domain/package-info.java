/** Editions 定稿: figures as they were signed, step by step, never changed afterwards. */
@NullMarked
package io.maplebridge.stats.editions.domain;

import org.jspecify.annotations.NullMarked;
