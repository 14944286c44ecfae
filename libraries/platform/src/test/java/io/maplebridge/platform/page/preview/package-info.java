/** The patterns of the pages with sample data, to be looked at and to be tested. */
@NullMarked
package io.maplebridge.platform.page.preview;

import org.jspecify.annotations.NullMarked;
