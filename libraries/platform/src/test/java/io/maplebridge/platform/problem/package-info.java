/** Every error as its reader sees it. */
@NullMarked
package io.maplebridge.platform.problem;

import org.jspecify.annotations.NullMarked;
