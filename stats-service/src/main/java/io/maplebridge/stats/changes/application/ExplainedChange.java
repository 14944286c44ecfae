package io.maplebridge.stats.changes.application;

import io.maplebridge.stats.changes.domain.BetweenDays;
import io.maplebridge.stats.changes.domain.Difference;
import io.maplebridge.stats.daily.application.Freshness;

/** Why a number is another one on the second day than on the first. */
public record ExplainedChange(BetweenDays asked, Freshness freshness, Difference difference) {}
