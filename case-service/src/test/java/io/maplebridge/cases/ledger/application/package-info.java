/** What any ledger must do. */
@NullMarked
package io.maplebridge.cases.ledger.application;

import org.jspecify.annotations.NullMarked;
