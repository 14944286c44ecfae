/** What a document store must do for the services, and what else it can, asked of each store. */
@NullMarked
package io.maplebridge.testkit.store;

import org.jspecify.annotations.NullMarked;
