/** Keeps the units in the document store. */
@NullMarked
package io.maplebridge.town.organisation.mongo;

import org.jspecify.annotations.NullMarked;
