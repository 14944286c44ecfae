package io.maplebridge.template.domain;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of a paragraph.
 *
 * @param mark what it came by; null for what the town typed
 */
public record Segment(String text, @Nullable Mark mark) {}
