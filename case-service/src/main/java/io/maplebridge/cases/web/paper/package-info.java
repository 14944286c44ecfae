/** What is printed and filed: the shape of a paper, and how it becomes a document of text. */
@NullMarked
package io.maplebridge.cases.web.paper;

import org.jspecify.annotations.NullMarked;
