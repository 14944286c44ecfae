/** The organisation as a workbook, read with suspicion and written. */
@NullMarked
package io.maplebridge.cases.organisation.xlsx;

import org.jspecify.annotations.NullMarked;
