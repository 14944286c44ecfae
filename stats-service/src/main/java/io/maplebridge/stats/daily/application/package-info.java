/** Counting what arrives, and reading, listing and auditing what was counted. */
@NullMarked
package io.maplebridge.stats.daily.application;

import org.jspecify.annotations.NullMarked;
