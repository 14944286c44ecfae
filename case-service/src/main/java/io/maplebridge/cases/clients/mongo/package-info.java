/** Keeps the clients in the document store. */
@NullMarked
package io.maplebridge.cases.clients.mongo;

import org.jspecify.annotations.NullMarked;
