/** The administrator's page of the trail, and its API. */
@NullMarked
package io.maplebridge.town.audit.web;

import org.jspecify.annotations.NullMarked;
