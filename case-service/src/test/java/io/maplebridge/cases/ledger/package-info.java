/** The ledger, tried. */
@NullMarked
package io.maplebridge.cases.ledger;

import org.jspecify.annotations.NullMarked;
