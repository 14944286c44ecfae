/** The case service from outside. */
@NullMarked
package io.maplebridge.cases;

import org.jspecify.annotations.NullMarked;
