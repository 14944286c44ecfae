/** Keeps the accounts in the document store. */
@NullMarked
package io.maplebridge.town.people.mongo;

import org.jspecify.annotations.NullMarked;
