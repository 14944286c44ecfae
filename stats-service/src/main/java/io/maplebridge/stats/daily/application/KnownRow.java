package io.maplebridge.stats.daily.application;

import io.maplebridge.stats.daily.domain.Span;
import java.util.List;

/**
 * What a newer version of a fact is held against: how new the kept one is, and what of it was
 * counted.
 */
public record KnownRow(long version, int shape, String town, List<Span> spans) {}
