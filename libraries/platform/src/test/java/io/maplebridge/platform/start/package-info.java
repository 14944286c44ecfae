/** What is tried until it is done. */
@NullMarked
package io.maplebridge.platform.start;

import org.jspecify.annotations.NullMarked;
