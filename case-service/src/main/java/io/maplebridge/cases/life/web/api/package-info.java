/** The case API: the ledger, a case, its events, and commands. */
@NullMarked
package io.maplebridge.cases.life.web.api;

import org.jspecify.annotations.NullMarked;
