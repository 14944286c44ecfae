/** The town's villages, grids, committees and offices, and who holds which duty in them. */
@NullMarked
package io.maplebridge.town.organisation;

import org.jspecify.annotations.NullMarked;
