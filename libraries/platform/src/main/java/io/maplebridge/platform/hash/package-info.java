/** Fingerprints, with a secret or without. */
@NullMarked
package io.maplebridge.platform.hash;

import org.jspecify.annotations.NullMarked;
