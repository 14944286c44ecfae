/** Where facts come from. */
@NullMarked
package io.maplebridge.stats.facts.application;

import org.jspecify.annotations.NullMarked;
