/** Keeps the clients in the document store. */
@NullMarked
package io.maplebridge.town.clients.mongo;

import org.jspecify.annotations.NullMarked;
