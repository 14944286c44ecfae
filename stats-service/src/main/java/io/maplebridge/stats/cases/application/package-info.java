/** Declares the figures over cases, with what the reference data says of them. */
@NullMarked
package io.maplebridge.stats.cases.application;

import org.jspecify.annotations.NullMarked;
