/** Fingerprints. */
@NullMarked
package io.maplebridge.platform.hash;

import org.jspecify.annotations.NullMarked;
