/** The ledger over HTTP. */
@NullMarked
package io.maplebridge.cases.ledger.web;

import org.jspecify.annotations.NullMarked;
