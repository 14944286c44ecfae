/** What the ledger is asked. */
@NullMarked
package io.maplebridge.cases.ledger.application;

import org.jspecify.annotations.NullMarked;
