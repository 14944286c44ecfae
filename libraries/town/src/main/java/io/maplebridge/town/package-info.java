/**
 * The town itself: its units and who serves in them, the programs that may submit, and the trail of
 * who did what. Started by the case service; it knows nothing of cases.
 */
@NullMarked
package io.maplebridge.town;

import org.jspecify.annotations.NullMarked;
