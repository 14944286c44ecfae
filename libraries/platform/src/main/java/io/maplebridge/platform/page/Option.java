package io.maplebridge.platform.page;

/** One of the answers a field offers. */
public record Option(String value, String text) {}
