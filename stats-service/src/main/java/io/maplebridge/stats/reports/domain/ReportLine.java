package io.maplebridge.stats.reports.domain;

/** A line of a breakdown, named in the paper's language. */
public record ReportLine(String key, String name, long number) {}
