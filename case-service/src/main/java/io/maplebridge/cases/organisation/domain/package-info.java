/** The tree of units and what holds for it on every day. */
@NullMarked
package io.maplebridge.cases.organisation.domain;

import org.jspecify.annotations.NullMarked;
