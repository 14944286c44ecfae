package io.maplebridge.stats.reports.application;

import io.maplebridge.stats.reports.domain.MadeReport;
import java.util.List;

/** Where it is noted which report was made of what. */
public interface MadeReports {

    void add(MadeReport report);

    /** The newest first. */
    List<MadeReport> ofTown(String town, int most);
}
