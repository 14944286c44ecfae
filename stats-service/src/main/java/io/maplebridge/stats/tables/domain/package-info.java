/** Statistical tables 统计表 as declared: lines, filters, spans, rules, and the grid they make. */
@NullMarked
package io.maplebridge.stats.tables.domain;

import org.jspecify.annotations.NullMarked;
