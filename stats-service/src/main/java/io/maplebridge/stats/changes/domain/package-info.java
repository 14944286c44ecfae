/** Why a number is another one than it was: what came, left or moved, and by which step. */
@NullMarked
package io.maplebridge.stats.changes.domain;

import org.jspecify.annotations.NullMarked;
