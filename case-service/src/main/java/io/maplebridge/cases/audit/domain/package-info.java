/** A line of the trail, and the chain that holds the lines together. */
@NullMarked
package io.maplebridge.cases.audit.domain;

import org.jspecify.annotations.NullMarked;
