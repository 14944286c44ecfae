/** Keeping clients, and giving them tokens. */
@NullMarked
package io.maplebridge.town.clients.application;

import org.jspecify.annotations.NullMarked;
