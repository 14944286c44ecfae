package io.maplebridge.stats.tables.application;

/**
 * What stands around a table beside its numbers.
 *
 * @param product that made it, as a file's properties say
 * @param unit 填报单位（盖章）
 * @param filledIn 填报时间
 * @param pages of the footer, with {@code &P} for the page and {@code &N} for how many
 */
public record HeadLine(String product, String unit, String period, String filledIn, String pages) {}
