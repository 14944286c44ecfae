package io.maplebridge.template.domain;

import org.jspecify.annotations.Nullable;

/**
 * Characters of a paragraph that are a mark, or look like one and are none.
 *
 * @param mark null where the braces hold anything but a key and a format, or never close
 */
public record MarkSpan(int start, int end, @Nullable Mark mark) {}
