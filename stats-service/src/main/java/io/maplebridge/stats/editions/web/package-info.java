/** The pages and answers of editions. */
@NullMarked
package io.maplebridge.stats.editions.web;

import org.jspecify.annotations.NullMarked;
