package io.maplebridge.stats.daily.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Every figure of a town for a span as of a day, in the order of the registry.
 *
 * @param upToDate false while records are still to be counted: the numbers are then not final
 * @param state {@code up-to-date}, {@code catching-up}, {@code rebuilding}, {@code awaiting} or
 *     {@code unknown}
 * @param behind records not yet counted; absent when unknown
 * @param awaiting cases that are not counted until they are told anew; absent when there are none
 */
record FiguresResponse(
        Named town,
        int year,
        SpanView span,
        String asOf,
        boolean upToDate,
        String state,
        @Nullable Long behind,
        @Nullable Long awaiting,
        String referenceVersion,
        List<FigureView> figures,
        List<CheckView> checks) {

    /**
     * Which days are asked about.
     *
     * @param code such as 2023-11 or 2023-06-15..2023-07-14
     * @param from the first day
     * @param to the last day
     */
    record SpanView(String code, String name, String from, String to) {}

    /** A code and its name. */
    record Named(String code, String name) {}

    /**
     * @param basis {@code cohort}, {@code flow} or {@code stock}
     * @param counter 量词 of a counted figure, or of what a quotient is an average of
     * @param decimals as stated, of a rate or an average
     * @param rounding {@code half-up} or {@code truncate}, of a rate or an average
     * @param yearBefore 同比; absent where the figure was not in use
     * @param before 环比; absent where the figure was not in use
     * @param value absent for 0 ÷ 0
     * @param text as printed, with counter word or percent sign
     * @param numerator and denominator of a rate or an average
     * @param breakdowns lines by dimension, of a counted figure
     */
    record FigureView(
            String id,
            String name,
            String formula,
            String exclusions,
            String basis,
            @Nullable String counter,
            @Nullable Integer decimals,
            @Nullable String rounding,
            @Nullable BigDecimal value,
            String text,
            @Nullable PartView numerator,
            @Nullable PartView denominator,
            @Nullable Compared yearBefore,
            @Nullable Compared before,
            @Nullable Map<String, List<LineView>> breakdowns) {}

    /** One of the two numbers of a rate. */
    record PartView(String id, BigDecimal value) {}

    /** One line of a breakdown. */
    record LineView(String code, String name, BigDecimal value) {}

    /**
     * @param cases that break the rule by themselves, at most fifty; none when it holds
     */
    record CheckView(
            String id, String rule, boolean passes, long left, long right, List<String> cases) {}
}
