package io.maplebridge.template.domain;

import org.jspecify.annotations.Nullable;

/**
 * A mark before anything is written.
 *
 * @param label the text left of it, or the head of its column; empty where neither is
 * @param value its text now; null while unknown
 */
public record Preview(Mark mark, String label, @Nullable String value) {}
