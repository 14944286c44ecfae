@NullMarked
package io.maplebridge.platform.workbook;

import org.jspecify.annotations.NullMarked;
