/** The token endpoint for programs, and the administrator's page of them. */
@NullMarked
package io.maplebridge.town.clients.web;

import org.jspecify.annotations.NullMarked;
