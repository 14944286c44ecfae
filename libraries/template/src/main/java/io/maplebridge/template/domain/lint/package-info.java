/**
 * Reads a filled report over before it goes out. What counts as a number and what does not is said
 * in {@link io.maplebridge.template.domain.lint.NoFigure}.
 */
@NullMarked
package io.maplebridge.template.domain.lint;

import org.jspecify.annotations.NullMarked;
