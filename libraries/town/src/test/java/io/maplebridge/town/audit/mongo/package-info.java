/** The lines in a store, and what becomes of tampering. */
@NullMarked
package io.maplebridge.town.audit.mongo;

import org.jspecify.annotations.NullMarked;
