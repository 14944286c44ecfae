/** A line of the trail, and the chain that holds the lines together. */
@NullMarked
package io.maplebridge.town.audit.domain;

import org.jspecify.annotations.NullMarked;
