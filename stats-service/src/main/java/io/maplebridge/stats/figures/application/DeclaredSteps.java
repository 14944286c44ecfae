package io.maplebridge.stats.figures.application;

import io.maplebridge.stats.figures.domain.TradeStep;
import java.util.List;

/** The kinds of milestones that a source of facts says. One bean a source. */
public record DeclaredSteps(List<TradeStep> steps) {}
