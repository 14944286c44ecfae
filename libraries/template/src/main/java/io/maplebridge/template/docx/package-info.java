/** Finds and fills the marks of a Word file. */
@NullMarked
package io.maplebridge.template.docx;

import org.jspecify.annotations.NullMarked;
