package io.maplebridge.stats.daily.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.maplebridge.contract.event.CaseEvent;
import io.maplebridge.contract.words.MilestoneKind;
import io.maplebridge.stats.GoldenYear;
import io.maplebridge.stats.cases.domain.RegistryFixtures;
import io.maplebridge.stats.cases.kafka.CaseLife;
import io.maplebridge.stats.facts.domain.Fact;
import io.maplebridge.stats.facts.domain.FactId;
import io.maplebridge.stats.facts.domain.Milestone;
import io.maplebridge.stats.figures.domain.AsOf;
import io.maplebridge.stats.figures.domain.Dimension;
import io.maplebridge.stats.figures.domain.Period;
import io.maplebridge.stats.figures.domain.Quotient;
import io.maplebridge.stats.figures.domain.Registry;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Published numbers of months, and of a year month by month. */
class GoldenMonthTest {

    /** A bulletin's month of 869 disputes, by category. */
    private static final Map<String, Integer> BULLETIN = new LinkedHashMap<>();

    static {
        String[] categories =
                ("marriage:160 neighbourhood:278 homestead:67 contract:44 business:31 damages:76"
                                + " forest:18 expropriation:28 pollution:4 labour:13 consumption:7"
                                + " medical:55 traffic:33 property:1 other:54")
                        .split(" ", -1);
        for (String category : categories) {
            String[] parts = category.split(":", -1);
            BULLETIN.put(parts[0], Integer.valueOf(parts[1]));
        }
    }

    private final Registry registry = RegistryFixtures.registry();

    private Numbers numbers(Collection<Fact> facts) {
        SheetSums sums = new SheetSums(registry.tallies());
        List<Span> spans = new ArrayList<>();
        facts.forEach(fact -> spans.addAll(Spans.of(fact, registry.tallies())));
        sums.add("changsha", spans);
        return new Numbers(
                InMemory.sheets("changsha", sums.sheets()),
                InMemory.days("changsha", spans, registry.tallies()));
    }

    @Test
    void the_month_of_869_disputes_has_its_842_settled_and_its_categories() {
        List<Fact> facts = new ArrayList<>();
        BULLETIN.forEach((category, count) -> {
            for (int i = 0; i < count; i++) {
                LocalDate day = LocalDate.of(2023, 7, 1 + facts.size() % 28);
                CaseLife life =
                        CaseLife.dispute()
                                .about(category)
                                .then(MilestoneKind.REGISTERED, day)
                                .then(MilestoneKind.ACCEPTED, day);
                facts.add(
                        facts.size() < 842
                                ? life.then(MilestoneKind.AGREED, day.plusDays(3), "ORAL").fact()
                                : life.fact());
            }
        });
        facts.add(
                CaseLife.dispute()
                        .then(MilestoneKind.REGISTERED, "06-30")
                        .then(MilestoneKind.ACCEPTED, "06-30")
                        .then(MilestoneKind.AGREED, "07-02", "ORAL")
                        .fact());
        Numbers numbers = numbers(facts);
        AsOf july = new AsOf(Period.month(YearMonth.of(2023, 7)), LocalDate.of(2023, 7, 31));

        Quotient rate = RegistryFixtures.quotient("dispute.successRate");
        long settled = numbers.of(rate.numerator(), july);
        long accepted = numbers.of(rate.denominator(), july);
        assertThat(List.of(settled, accepted)).containsExactly(842L, 869L);
        assertThat(rate.text(settled, accepted, Locale.CHINA)).isEqualTo("96.9%");
        assertThat(numbers.of(RegistryFixtures.counted("dispute.settledIn"), july)).isEqualTo(843);
        Dimension category =
                rate.denominator().dimensions().stream()
                        .filter(by -> by.code().equals("category"))
                        .findFirst()
                        .orElseThrow();
        Map<String, Long> counted = new LinkedHashMap<>();
        BULLETIN.forEach((code, count) -> counted.put(code, (long) count));
        assertThat(numbers.breakdown(rate.denominator(), july, category))
                .containsExactlyInAnyOrderEntriesOf(counted);
    }

    @Test
    void the_towns_year_month_by_month_is_that_of_a_plain_reading() {
        Map<FactId, Fact> facts = new LinkedHashMap<>();
        for (CaseEvent event : new GoldenYear("changsha", 2023).events()) {
            Fact fact = CaseLife.factOf(event);
            facts.put(fact.id(), fact);
        }
        Numbers numbers = numbers(facts.values());
        List<LocalDate> days = new ArrayList<>();
        days.add(LocalDate.of(2023, 12, 18));
        for (int month = 1; month <= 12; month++) {
            days.add(YearMonth.of(2023, month).atEndOfMonth());
        }
        for (LocalDate day : days) {
            for (int month = 1; month <= 12; month++) {
                Period of = Period.month(YearMonth.of(2023, month));
                AsOf asOf = new AsOf(of, day);
                assertThat(numbers.of(RegistryFixtures.counted("dispute.accepted"), asOf))
                        .isEqualTo(plainly(facts.values(), of, day, "ACCEPTED"));
                assertThat(numbers.of(RegistryFixtures.counted("dispute.succeeded"), asOf))
                        .isEqualTo(plainly(facts.values(), of, day, "AGREED"));
            }
        }
    }

    /** Disputes accepted in the month to which the step had happened by the day. */
    private static long plainly(Collection<Fact> facts, Period month, LocalDate day, String step) {
        return facts.stream()
                .filter(fact -> fact.type().equals("dispute"))
                .filter(fact -> happened(fact, "ACCEPTED").stream().anyMatch(month::contains))
                .filter(fact -> happened(fact, step).stream().anyMatch(on -> !on.isAfter(day)))
                .count();
    }

    private static List<LocalDate> happened(Fact fact, String step) {
        return fact.milestones().stream()
                .filter(milestone -> milestone.kind().equals(step))
                .map(Milestone::occurredOn)
                .toList();
    }
}
