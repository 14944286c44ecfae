/** The town as the case service runs it. */
@NullMarked
package io.maplebridge.cases.town;

import org.jspecify.annotations.NullMarked;
