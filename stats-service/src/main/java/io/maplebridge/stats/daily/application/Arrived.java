package io.maplebridge.stats.daily.application;

import io.maplebridge.stats.facts.domain.Fact;

/** A fact as it came, and where in the log it stood. */
public record Arrived(Fact fact, long offset) {}
