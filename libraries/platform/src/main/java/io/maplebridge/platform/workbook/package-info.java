/** Workbooks (xlsx): read as text, within bounds; written as text, so that nothing in them runs. */
@NullMarked
package io.maplebridge.platform.workbook;

import org.jspecify.annotations.NullMarked;
