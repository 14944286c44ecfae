package io.maplebridge.stats.cases.domain;

import static io.maplebridge.stats.figures.domain.QuotientWriter.rate;

import io.maplebridge.stats.figures.domain.Quotient;
import io.maplebridge.stats.figures.domain.Wording;
import java.util.List;

/** 化解率 and the other rates of petitions, beside those of what was done in time. */
final class PetitionQuotients {

    private PetitionQuotients() {}

    static List<Quotient> of(PetitionFigures petition) {
        return List.of(
                rate(
                        "petition.settledRate",
                        new Wording("化解率", "Settled rate"),
                        petition.settled,
                        petition.received,
                        2),
                rate(
                        "petition.concludedRate",
                        new Wording("办结率", "Concluded, rate"),
                        petition.concluded,
                        petition.received,
                        2),
                rate(
                        "petition.groupShare",
                        new Wording("集体访占比", "Share of group petitions"),
                        petition.asked.group,
                        petition.received,
                        2),
                rate(
                        "petition.satisfaction",
                        new Wording("满意率", "Satisfaction"),
                        petition.asked.satisfied,
                        petition.asked.rated,
                        2));
    }
}
