/** Keeps the accounts in the document store. */
@NullMarked
package io.maplebridge.cases.people.mongo;

import org.jspecify.annotations.NullMarked;
