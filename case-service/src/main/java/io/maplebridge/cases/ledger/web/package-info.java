/** The ledger as a page, over the API and as a workbook. */
@NullMarked
package io.maplebridge.cases.ledger.web;

import org.jspecify.annotations.NullMarked;
