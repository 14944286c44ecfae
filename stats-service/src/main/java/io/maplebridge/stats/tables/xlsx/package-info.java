/** Statistical tables as workbooks in the layout of the form. */
@NullMarked
package io.maplebridge.stats.tables.xlsx;

import org.jspecify.annotations.NullMarked;
