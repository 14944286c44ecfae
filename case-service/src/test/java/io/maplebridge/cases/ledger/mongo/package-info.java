/** The ledger over a store. */
@NullMarked
package io.maplebridge.cases.ledger.mongo;

import org.jspecify.annotations.NullMarked;
