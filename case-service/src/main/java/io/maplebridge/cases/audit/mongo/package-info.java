/** Keeps the trail in the document store. */
@NullMarked
package io.maplebridge.cases.audit.mongo;

import org.jspecify.annotations.NullMarked;
