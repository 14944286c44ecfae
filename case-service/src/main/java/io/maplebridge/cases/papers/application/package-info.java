/** What must be said before a case leaves on paper. */
@NullMarked
package io.maplebridge.cases.papers.application;

import org.jspecify.annotations.NullMarked;
