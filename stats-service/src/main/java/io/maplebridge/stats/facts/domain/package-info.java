/** What is known of a thing that is counted, whatever it is, and what held of it on a day. */
@NullMarked
package io.maplebridge.stats.facts.domain;

import org.jspecify.annotations.NullMarked;
