/** What the wire looks like, and that it keeps looking like it. */
@NullMarked
package io.maplebridge.contract.words;

import org.jspecify.annotations.NullMarked;
