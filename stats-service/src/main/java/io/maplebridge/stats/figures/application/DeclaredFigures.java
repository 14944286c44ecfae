package io.maplebridge.stats.figures.application;

import io.maplebridge.stats.figures.domain.FigureFamily;
import java.util.List;

/** The families of figures over what one source of facts says. One bean a source. */
public record DeclaredFigures(List<FigureFamily> families) {}
