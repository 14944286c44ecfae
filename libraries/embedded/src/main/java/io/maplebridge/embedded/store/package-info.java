/**
 * Where the standalone keeps its documents, and a store of our own for when nothing else is there.
 */
@NullMarked
package io.maplebridge.embedded.store;

import org.jspecify.annotations.NullMarked;
