/** Reads declarations of tables, and the tables themselves. */
@NullMarked
package io.maplebridge.stats.tables.application;

import org.jspecify.annotations.NullMarked;
