/** The town's villages, grids, committees and offices, and who holds which duty in them. */
@NullMarked
package io.maplebridge.cases.organisation;

import org.jspecify.annotations.NullMarked;
