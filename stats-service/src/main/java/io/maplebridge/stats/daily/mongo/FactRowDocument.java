package io.maplebridge.stats.daily.mongo;

import io.maplebridge.contract.words.CaseKind;
import io.maplebridge.contract.words.Level;
import io.maplebridge.contract.words.MilestoneKind;
import io.maplebridge.stats.facts.domain.CaseId;
import io.maplebridge.stats.facts.domain.FactRow;
import io.maplebridge.stats.facts.domain.Milestone;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bson.Document;

/**
 * A fact row as stored in {@code facts}. Ids, dates and instants are ISO text: readable, and no
 * driver setting can shift them. {@code years} holds every year the case could be counted in, for
 * the queries.
 */
final class FactRowDocument {

    static final String ID = "_id";
    static final String PARTITION = "partition";
    static final String VERSION = "version";
    static final String TOWN = "town";
    static final String YEARS = "years";

    private FactRowDocument() {}

    static Document of(int partition, FactRow row) {
        return new Document(ID, row.caseId().toString())
                .append(PARTITION, partition)
                .append(VERSION, row.version())
                .append("kind", row.kind().name())
                .append(TOWN, row.town())
                .append("village", row.village())
                .append("number", row.number())
                .append("category", row.category())
                .append("source", row.source())
                .append("channel", row.channel())
                .append("amountFen", row.amountFen())
                .append("partyCount", row.partyCount())
                .append("people", row.people())
                .append(YEARS, years(row))
                .append("milestones", row.milestones().stream().map(FactRowDocument::of).toList());
    }

    private static Document of(Milestone step) {
        return new Document("mark", step.mark().name())
                .append("occurredOn", step.occurredOn().toString())
                .append("recordedAt", step.recordedAt().toString())
                .append("level", step.level().name())
                .append("detail", step.detail());
    }

    private static List<Integer> years(FactRow row) {
        return row.milestones().stream()
                .filter(step ->
                        step.mark() == MilestoneKind.REGISTERED
                                || step.mark() == MilestoneKind.ACCEPTED)
                .map(step -> step.occurredOn().getYear())
                .distinct()
                .sorted()
                .toList();
    }

    static FactRow row(Document document) {
        return new FactRow(
                new CaseId(UUID.fromString(document.getString(ID))),
                document.getLong(VERSION),
                CaseKind.valueOf(document.getString("kind")),
                document.getString(TOWN),
                document.getString("village"),
                document.getString("number"),
                document.getString("category"),
                document.getString("source"),
                document.getString("channel"),
                document.getLong("amountFen"),
                document.getInteger("partyCount"),
                document.getInteger("people"),
                document.getList("milestones", Document.class).stream()
                        .map(FactRowDocument::milestone)
                        .toList());
    }

    private static Milestone milestone(Document step) {
        return new Milestone(
                MilestoneKind.valueOf(step.getString("mark")),
                LocalDate.parse(step.getString("occurredOn")),
                Instant.parse(step.getString("recordedAt")),
                Level.valueOf(step.getString("level")),
                step.getString("detail"));
    }
}
