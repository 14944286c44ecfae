/** Keeping it. */
@NullMarked
package io.maplebridge.town.unsent.application;

import org.jspecify.annotations.NullMarked;
