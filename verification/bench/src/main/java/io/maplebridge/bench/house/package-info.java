/** Installations made for a measurement: real processes, seen from outside only. */
@NullMarked
package io.maplebridge.bench.house;

import org.jspecify.annotations.NullMarked;
