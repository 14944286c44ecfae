/** Statistical tables on pages, on paper and for programs. */
@NullMarked
package io.maplebridge.stats.tables.web;

import org.jspecify.annotations.NullMarked;
