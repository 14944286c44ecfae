package io.maplebridge.stats.daily.web;

/** A year month by month: the chart, and its table beside it. */
record MonthSection(String caption, MonthChart chart, FigureTable table) {}
