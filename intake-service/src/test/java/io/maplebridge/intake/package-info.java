/** Intake from outside: what it takes in, what it refuses. */
@NullMarked
package io.maplebridge.intake;

import org.jspecify.annotations.NullMarked;
