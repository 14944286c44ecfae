package io.maplebridge.stats.reports.application;

import io.maplebridge.stats.figures.domain.AsOf;
import io.maplebridge.stats.figures.domain.Dimension;
import io.maplebridge.stats.reports.domain.ReportLine;
import java.util.List;
import java.util.SortedMap;

/** The lines of a breakdown as the pages order and name them, in the language of the paper. */
public interface BreakdownLines {

    /** Every key that is known or was counted. */
    List<ReportLine> of(String town, AsOf asOf, Dimension by, SortedMap<String, Long> numbers);
}
