/** Clients, their scope and their keys. */
@NullMarked
package io.maplebridge.town.clients.domain;

import org.jspecify.annotations.NullMarked;
