package io.maplebridge.stats.reports.application;

import io.maplebridge.platform.problem.NotFound;
import io.maplebridge.stats.editions.application.ReadEditions;
import io.maplebridge.stats.editions.domain.Edition;
import io.maplebridge.stats.editions.domain.EditionId;
import io.maplebridge.stats.reports.domain.ReportFigures;
import org.springframework.stereotype.Component;

/** Reads the figures of a source, live or frozen. */
@Component
public class ReadReportFigures {

    private final LiveFigures live;
    private final EditionFigures frozen;
    private final ReadEditions editions;

    ReadReportFigures(LiveFigures live, EditionFigures frozen, ReadEditions editions) {
        this.live = live;
        this.frozen = frozen;
        this.editions = editions;
    }

    /**
     * @param settled whether live numbers that are still being counted are refused
     * @throws io.maplebridge.stats.reports.domain.Refused when they are
     * @throws NotFound when there is no such edition
     */
    public ReportFigures of(ReportSource source, boolean settled) {
        String id = source.edition();
        if (id == null) {
            return live.of(source.town(), source.asOf(), settled);
        }
        Edition edition =
                EditionId.of(id)
                        .flatMap(editions::find)
                        .orElseThrow(() -> new NotFound("edition " + id));
        return frozen.of(edition);
    }
}
