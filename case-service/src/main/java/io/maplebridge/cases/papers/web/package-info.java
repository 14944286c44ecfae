/** What is printed and filed: the shape of a paper, and how it becomes a document of text. */
@NullMarked
package io.maplebridge.cases.papers.web;

import org.jspecify.annotations.NullMarked;
