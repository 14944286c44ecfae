/** The organisation as a workbook, read with suspicion and written. */
@NullMarked
package io.maplebridge.town.organisation.xlsx;

import org.jspecify.annotations.NullMarked;
