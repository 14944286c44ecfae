/** Cases on paper. */
@NullMarked
package io.maplebridge.cases.papers;

import org.jspecify.annotations.NullMarked;
