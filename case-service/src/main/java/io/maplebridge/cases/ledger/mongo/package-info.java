/** The ledger read from the documents of the cases. */
@NullMarked
package io.maplebridge.cases.ledger.mongo;

import org.jspecify.annotations.NullMarked;
