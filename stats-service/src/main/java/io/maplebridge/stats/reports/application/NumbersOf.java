package io.maplebridge.stats.reports.application;

import io.maplebridge.stats.reports.domain.ReportFigure;
import java.util.OptionalLong;

/** The number of a counted figure where it is asked: in all, or in a row of a table. */
@FunctionalInterface
interface NumbersOf {

    NumbersOf ALL = figure -> OptionalLong.of(figure.number());

    /** Empty where the figure is not broken down so. */
    OptionalLong number(ReportFigure counted);

    /** Under one key of a dimension. */
    static NumbersOf under(String dimension, String key) {
        return figure ->
                figure.by(dimension)
                        .map(one -> OptionalLong.of(one.number(key)))
                        .orElse(OptionalLong.empty());
    }
}
