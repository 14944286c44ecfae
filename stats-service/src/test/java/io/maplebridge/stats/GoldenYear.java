package io.maplebridge.stats;

import io.maplebridge.contract.event.CaseEvent;
import io.maplebridge.contract.words.MilestoneKind;
import io.maplebridge.stats.cases.kafka.CaseLife;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A year with the totals that a town published for 2023: 114 disputes, 110 of them settled; 54
 * petitions, 51 settled; 65 orders, 63 closed; and its breakdowns by village and category.
 */
public final class GoldenYear {

    public static final Map<String, Integer> BY_VILLAGE =
            counts(
                    "dami:16 xiaomi:20 shangluo:18 xialuo:18 pangxi:13 hengjing:15"
                            + " changsha-community:14");
    public static final Map<String, Integer> BY_CATEGORY =
            counts(
                    "neighbourhood:16 marriage-family:22 homestead:9 forest-land:16 damages:12"
                            + " contract:6 labour:7 traffic:5 expropriation:6 business:3"
                            + " consumption:3 property-management:3 pollution:6");

    private final String town;
    private final LocalDate newYear;

    public GoldenYear(String town, int year) {
        this.town = town;
        newYear = LocalDate.of(year, 1, 1);
    }

    /** Every event of every case, the cases one after the other. */
    public List<CaseEvent> events() {
        List<CaseEvent> events = new ArrayList<>();
        List<String> villages = spread(BY_VILLAGE);
        List<String> categories = spread(BY_CATEGORY);
        for (int i = 0; i < 114; i++) {
            events.addAll(dispute(i, villages.get(i * 7 % 114), categories.get(i)).events());
        }
        for (int i = 0; i < 54; i++) {
            events.addAll(petition(i).events());
        }
        for (int i = 0; i < 65; i++) {
            events.addAll(order(i).events());
        }
        return events;
    }

    private CaseLife dispute(int i, String village, String category) {
        LocalDate accepted = newYear.plusDays(i * 3L);
        CaseLife life =
                CaseLife.dispute()
                        .of(town)
                        .in(village)
                        .about(category)
                        .then(MilestoneKind.REGISTERED, accepted)
                        .then(MilestoneKind.ACCEPTED, accepted);
        return switch (i) {
            case 20, 40 -> life.then(MilestoneKind.REFERRED, accepted.plusDays(4), "litigation");
            case 60, 80 -> life.then(MilestoneKind.FAILED, accepted.plusDays(9));
            default ->
                    life.then(
                                    MilestoneKind.AGREED,
                                    accepted.plusDays(7),
                                    i % 3 == 0 ? "ORAL" : "WRITTEN")
                            .then(MilestoneKind.PERFORMED, accepted.plusDays(8))
                            .then(MilestoneKind.CLOSED, accepted.plusDays(9));
        };
    }

    private CaseLife petition(int i) {
        LocalDate registered = newYear.plusDays(i * 5L);
        CaseLife life =
                CaseLife.petition()
                        .of(town)
                        .from(i < 18 ? "county-referral" : "town-direct")
                        .then(MilestoneKind.REGISTERED, registered)
                        .then(MilestoneKind.ACCEPTED, registered.plusDays(2));
        return i % 18 == 0 ? life : life.then(MilestoneKind.SETTLED, registered.plusDays(20));
    }

    private CaseLife order(int i) {
        LocalDate received = newYear.plusDays(i * 4L);
        CaseLife life =
                CaseLife.order()
                        .of(town)
                        .then(MilestoneKind.REGISTERED, received)
                        .then(MilestoneKind.ACCEPTED, received)
                        .then(MilestoneKind.REPLIED, received.plusDays(3));
        return i % 40 == 5
                ? life
                : life.then(MilestoneKind.CALLED_BACK, received.plusDays(4), "SOLVED")
                        .then(MilestoneKind.CLOSED, received.plusDays(4));
    }

    private static List<String> spread(Map<String, Integer> counts) {
        List<String> codes = new ArrayList<>();
        counts.forEach((code, count) -> codes.addAll(Collections.nCopies(count, code)));
        return codes;
    }

    private static Map<String, Integer> counts(String text) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (String pair : text.split(" ", -1)) {
            int colon = pair.indexOf(':');
            counts.put(pair.substring(0, colon), Integer.valueOf(pair.substring(colon + 1)));
        }
        return counts;
    }
}
