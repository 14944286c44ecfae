/** Starts the broker or the document store as a process of its own. */
@NullMarked
package io.maplebridge.embedded;

import org.jspecify.annotations.NullMarked;
