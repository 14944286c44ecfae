/** The tree of units and what holds for it on every day. */
@NullMarked
package io.maplebridge.town.organisation.domain;

import org.jspecify.annotations.NullMarked;
