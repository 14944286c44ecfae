package io.maplebridge.stats.daily.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Every figure of a town's year as of a day, in the order of the registry.
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
        String asOf,
        boolean upToDate,
        String state,
        @Nullable Long behind,
        @Nullable Long awaiting,
        String referenceVersion,
        List<FigureView> figures,
        List<CheckView> checks) {

    /** A code and its name. */
    record Named(String code, String name) {}

    /**
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
            @Nullable BigDecimal value,
            String text,
            @Nullable PartView numerator,
            @Nullable PartView denominator,
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
