/** Keeping clients, and giving them tokens. */
@NullMarked
package io.maplebridge.cases.clients.application;

import org.jspecify.annotations.NullMarked;
