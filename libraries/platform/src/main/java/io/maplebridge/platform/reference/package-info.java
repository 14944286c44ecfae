/**
 * The codes a town works with (villages, categories, sources) and the rules a submission must keep.
 */
@NullMarked
package io.maplebridge.platform.reference;

import org.jspecify.annotations.NullMarked;
