/** Keeps the trail in the document store. */
@NullMarked
package io.maplebridge.town.audit.mongo;

import org.jspecify.annotations.NullMarked;
