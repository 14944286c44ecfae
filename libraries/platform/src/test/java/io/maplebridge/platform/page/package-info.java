/** What every page promises. */
@NullMarked
package io.maplebridge.platform.page;

import org.jspecify.annotations.NullMarked;
