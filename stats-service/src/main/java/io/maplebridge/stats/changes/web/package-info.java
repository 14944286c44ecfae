/** The page and the answer that say why a number changed. */
@NullMarked
package io.maplebridge.stats.changes.web;

import org.jspecify.annotations.NullMarked;
