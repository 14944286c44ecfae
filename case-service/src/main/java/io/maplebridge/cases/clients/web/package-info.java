/** The token endpoint for programs, and the administrator's page of them. */
@NullMarked
package io.maplebridge.cases.clients.web;

import org.jspecify.annotations.NullMarked;
