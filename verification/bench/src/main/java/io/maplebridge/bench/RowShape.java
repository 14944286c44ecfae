package io.maplebridge.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.bson.Document;

/** A row of the statistics as the stats service keeps it. */
final class RowShape {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final List<String> MARKS =
            List.of("REGISTERED", "ACCEPTED", "SESSION", "AGREED", "PERFORMED", "CLOSED");

    private RowShape() {}

    /** With as many milestones as the version says. */
    static Document row(int number, long version) {
        LocalDate day = FIRST.plusDays(number % 1_400);
        return new Document("_id", CaseShape.id(number))
                .append("partition", number % 12)
                .append("version", version)
                .append("kind", "DISPUTE")
                .append("town", "changsha")
                .append("village", "dami")
                .append("number", "〔2023〕长沙镇调字第%d号".formatted(number))
                .append("category", "neighbourhood")
                .append("source", "party-application")
                .append("channel", null)
                .append("amountFen", 120_050L)
                .append("partyCount", 2)
                .append("people", 1)
                .append("years", List.of(day.getYear()))
                .append(
                        "milestones",
                        LongStream.range(0, version).mapToObj(at -> milestone(day, at)).toList());
    }

    private static Document milestone(LocalDate day, long at) {
        return new Document("mark", MARKS.get((int) (at % MARKS.size())))
                .append("occurredOn", day.plusDays(at).toString())
                .append("recordedAt", day.plusDays(at) + "T08:30:00.123456Z")
                .append("level", "VILLAGE")
                .append("detail", null);
    }
}
