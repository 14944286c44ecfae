package io.maplebridge.stats.reports.web;

import io.maplebridge.platform.problem.NotFound;
import io.maplebridge.stats.daily.web.Question;
import io.maplebridge.stats.daily.web.Questions;
import io.maplebridge.stats.editions.application.ReadEditions;
import io.maplebridge.stats.editions.domain.Edition;
import io.maplebridge.stats.editions.domain.EditionId;
import io.maplebridge.stats.editions.domain.Stage;
import io.maplebridge.stats.figures.domain.AsOf;
import io.maplebridge.stats.reports.application.ReportSource;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads from where a report is to be filled, and what there is to choose from. */
@Component
class ReportSources {

    private final Questions questions;
    private final ReadEditions editions;

    ReportSources(Questions questions, ReadEditions editions) {
        this.questions = questions;
        this.editions = editions;
    }

    /**
     * @param edition id of one of the same town; null or blank for live figures
     * @throws NotFound when the town has no such edition
     */
    ReportSource source(
            String town, @Nullable String edition, @Nullable String span, @Nullable String asOf) {
        if (edition == null || edition.isBlank()) {
            Question question = questions.question(town, span, null, asOf, null);
            return new ReportSource(town, question.asOf(), null);
        }
        EditionId id =
                EditionId.of(edition)
                        .filter(it -> it.town().equals(town))
                        .orElseThrow(() -> new NotFound("edition " + edition));
        Edition found = editions.find(id).orElseThrow(() -> new NotFound("edition " + id));
        return new ReportSource(town, new AsOf(id.year(), found.content().asOf()), id.toString());
    }

    /** The editions of a town that stand: locked ones first, then the newest. */
    List<Edition> editions(String town) {
        return editions.years(town).stream()
                .flatMap(year -> editions.of(town, year).stream())
                .map(ReadEditions.Line::edition)
                .filter(Objects::nonNull)
                .filter(one -> one.stage() != Stage.WITHDRAWN)
                .sorted(
                        Comparator.comparing((Edition one) -> one.stage() != Stage.LOCKED)
                                .thenComparing(
                                        Comparator.comparing(
                                                        (Edition one) -> one.content().frozenAt())
                                                .reversed()))
                .toList();
    }
}
