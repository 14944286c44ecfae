/**
 * The rival: the same work done as tutorials do it, to know what the house's care costs and what it
 * is good for. Nothing of the product uses it.
 */
@NullMarked
package io.maplebridge.bench.rival;

import org.jspecify.annotations.NullMarked;
