package io.maplebridge.stats.figures.domain;

import org.jspecify.annotations.Nullable;

/**
 * A kind of thing that is counted.
 *
 * @param code as its facts name it
 * @param address where one of them is opened, its id to follow; null where it has no page
 */
public record FactType(String code, @Nullable String address) {}
