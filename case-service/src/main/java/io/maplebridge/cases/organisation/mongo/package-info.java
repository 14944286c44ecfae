/** Keeps the units in the document store. */
@NullMarked
package io.maplebridge.cases.organisation.mongo;

import org.jspecify.annotations.NullMarked;
