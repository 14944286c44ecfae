/** The lines in a store, and what becomes of tampering. */
@NullMarked
package io.maplebridge.cases.audit.mongo;

import org.jspecify.annotations.NullMarked;
