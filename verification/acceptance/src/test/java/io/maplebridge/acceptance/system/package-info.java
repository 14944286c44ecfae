/** The two ways the product runs, as processes that a test may kill. */
@NullMarked
package io.maplebridge.acceptance.system;

import org.jspecify.annotations.NullMarked;
