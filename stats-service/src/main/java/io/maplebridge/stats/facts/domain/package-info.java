/** What is known of one case, and what of it held on a day. */
@NullMarked
package io.maplebridge.stats.facts.domain;

import org.jspecify.annotations.NullMarked;
