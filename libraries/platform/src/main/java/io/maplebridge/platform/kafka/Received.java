package io.maplebridge.platform.kafka;

import org.jspecify.annotations.Nullable;

/** A record that could be read, and where it stood. */
public record Received<T>(@Nullable String key, T payload, int partition, long offset) {}
