/** Owns the life of a case, from submission to closure. */
@NullMarked
package io.maplebridge.cases;

import org.jspecify.annotations.NullMarked;
