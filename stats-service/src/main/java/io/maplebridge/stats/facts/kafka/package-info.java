/** How facts are told: a topic, and how its records become facts. */
@NullMarked
package io.maplebridge.stats.facts.kafka;

import org.jspecify.annotations.NullMarked;
