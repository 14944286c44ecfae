/** The ledger 台账: cases as lists, counted, filtered and taken out. */
@NullMarked
package io.maplebridge.cases.ledger;

import org.jspecify.annotations.NullMarked;
