/** Clients, their scope and their keys. */
@NullMarked
package io.maplebridge.cases.clients.domain;

import org.jspecify.annotations.NullMarked;
