/** What a page costs, with few cases and with many. */
@NullMarked
package io.maplebridge.bench.pages;

import org.jspecify.annotations.NullMarked;
