/** What people see, in a real browser. */
@NullMarked
package io.maplebridge.acceptance.pages;

import org.jspecify.annotations.NullMarked;
