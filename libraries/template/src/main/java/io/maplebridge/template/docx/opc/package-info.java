/** A .docx as a package of parts: read with suspicion, written back as it was. */
@NullMarked
package io.maplebridge.template.docx.opc;

import org.jspecify.annotations.NullMarked;
