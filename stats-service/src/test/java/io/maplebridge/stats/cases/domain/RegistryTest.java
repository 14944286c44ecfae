package io.maplebridge.stats.cases.domain;

import static io.maplebridge.stats.cases.domain.RegistryFixtures.counted;
import static io.maplebridge.stats.cases.domain.RegistryFixtures.quotient;
import static io.maplebridge.stats.cases.domain.RegistryFixtures.registry;
import static io.maplebridge.stats.cases.kafka.CaseLife.day;
import static io.maplebridge.stats.cases.kafka.CaseLife.dispute;
import static io.maplebridge.stats.cases.kafka.CaseLife.order;
import static io.maplebridge.stats.cases.kafka.CaseLife.petition;
import static org.assertj.core.api.Assertions.assertThat;

import io.maplebridge.contract.words.Level;
import io.maplebridge.contract.words.MilestoneKind;
import io.maplebridge.stats.cases.kafka.CaseLife;
import io.maplebridge.stats.facts.domain.Fact;
import io.maplebridge.stats.figures.domain.AsOf;
import io.maplebridge.stats.figures.domain.Counter;
import io.maplebridge.stats.figures.domain.Figure;
import io.maplebridge.stats.figures.domain.Quotient;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RegistryTest {

    private final Fact acceptedAtNewYear =
            dispute()
                    .then(MilestoneKind.REGISTERED, "2022-12-30")
                    .then(MilestoneKind.ACCEPTED, "2022-12-31")
                    .then(MilestoneKind.REFERRED, "01-10", "litigation")
                    .fact();

    @Test
    void every_id_is_there_once_and_has_words_in_both_languages() {
        List<Figure> figures = registry().figures();

        assertThat(figures).extracting(Figure::id).doesNotHaveDuplicates();
        assertThat(figures)
                .allSatisfy(figure -> {
                    assertThat(figure.words().name().zh()).isNotBlank();
                    assertThat(figure.words().formula().en()).isNotBlank();
                    assertThat(figure.words().exclusions().zh()).isNotBlank();
                });
    }

    @Test
    void a_case_belongs_to_the_year_of_its_acceptance_even_when_concluded_later() {
        assertThat(counts("dispute.concluded", acceptedAtNewYear, 2022, "2023-12-31")).isTrue();
        assertThat(counts("dispute.concluded", acceptedAtNewYear, 2023, "2023-12-31")).isFalse();
    }

    @Test
    void a_case_open_at_new_year_is_carried_over_and_stays_so() {
        assertThat(counts("all.carriedOver", acceptedAtNewYear, 2023, "06-30")).isTrue();
        assertThat(counts("all.carriedOverOpen", acceptedAtNewYear, 2023, "01-09")).isTrue();
        assertThat(counts("all.carriedOverOpen", acceptedAtNewYear, 2023, "01-10")).isFalse();
    }

    @Test
    void a_referral_is_concluded_and_neither_settled_nor_failed() {
        assertThat(counts("dispute.concluded", acceptedAtNewYear, 2022, "01-10")).isTrue();
        assertThat(counts("dispute.referred", acceptedAtNewYear, 2022, "01-10")).isTrue();
        assertThat(counts("dispute.succeeded", acceptedAtNewYear, 2022, "01-10")).isFalse();
        assertThat(counts("dispute.failed", acceptedAtNewYear, 2022, "01-10")).isFalse();
    }

    @Test
    void an_agreement_that_broke_is_no_success_from_the_day_it_was_reopened() {
        Fact row =
                dispute()
                        .then(MilestoneKind.REGISTERED, "01-01")
                        .then(MilestoneKind.ACCEPTED, "01-02")
                        .then(MilestoneKind.AGREED, "01-03", "WRITTEN")
                        .then(MilestoneKind.REOPENED, "02-01")
                        .fact();

        assertThat(counts("dispute.succeeded", row, 2023, "01-31")).isTrue();
        assertThat(counts("dispute.succeeded", row, 2023, "02-01")).isFalse();
        assertThat(counts("dispute.open", row, 2023, "02-01")).isTrue();
    }

    @Test
    void what_was_settled_in_the_village_did_not_leave_the_town_either() {
        Quotient share = quotient("dispute.settledInTownShare");
        AsOf asOf = new AsOf(2023, day("12-31"));
        List<Fact> settled =
                List.of(
                        settledAt(Level.VILLAGE),
                        settledAt(Level.VILLAGE),
                        settledAt(Level.TOWN),
                        settledAt(Level.COUNTY));
        long above = settled.stream().filter(one -> isAbove(share, one, asOf)).count();
        assertThat(share.text(above, settled.size(), Locale.CHINA)).isEqualTo("75.0%");
    }

    private static Fact settledAt(Level level) {
        return dispute()
                .at(level)
                .then(MilestoneKind.REGISTERED, "01-01")
                .then(MilestoneKind.ACCEPTED, "01-02")
                .then(MilestoneKind.AGREED, "01-03", "WRITTEN")
                .fact();
    }

    private static boolean isAbove(Quotient share, Fact fact, AsOf asOf) {
        assertThat(share.denominator().shares(fact, asOf)).isNotEmpty();
        return !share.numerator().shares(fact, asOf).isEmpty();
    }

    @Test
    void a_case_with_an_outcome_is_to_be_closed_until_it_is_and_open_no_more() {
        Fact fact =
                dispute()
                        .then(MilestoneKind.REGISTERED, "01-01")
                        .then(MilestoneKind.ACCEPTED, "01-02")
                        .then(MilestoneKind.AGREED, "01-03", "WRITTEN")
                        .then(MilestoneKind.PERFORMED, "01-05")
                        .then(MilestoneKind.CLOSED, "01-09")
                        .fact();
        for (String family : List.of("dispute", "all")) {
            assertThat(counts(family + ".open", fact, 2023, "01-02")).isTrue();
            assertThat(counts(family + ".unclosed", fact, 2023, "01-02")).isFalse();
            assertThat(counts(family + ".open", fact, 2023, "01-05")).isFalse();
            assertThat(counts(family + ".unclosed", fact, 2023, "01-05")).isTrue();
            assertThat(counts(family + ".unclosed", fact, 2023, "01-09")).isFalse();
        }
    }

    @Test
    void a_voided_case_is_left_out_and_listed_as_left_out() {
        Fact row =
                petition()
                        .then(MilestoneKind.REGISTERED, "01-01")
                        .then(MilestoneKind.ACCEPTED, "01-02")
                        .then(MilestoneKind.VOIDED, "01-05")
                        .fact();

        assertThat(counts("petition.received", row, 2023, "01-05")).isFalse();
        assertThat(counts("petition.voided", row, 2023, "01-05")).isTrue();
    }

    @Test
    void an_explanation_concludes_a_petition_and_does_not_settle_it() {
        assertThat(counts("petition.settled", replied("explained"), 2023, "03-01")).isFalse();
        assertThat(counts("petition.concluded", replied("explained"), 2023, "03-01")).isTrue();
        assertThat(counts("petition.settled", replied("partly-supported"), 2023, "03-01")).isTrue();
    }

    @Test
    void a_petition_not_told_of_is_due_on_the_day_after_the_limit() {
        Fact silent = petition().then(MilestoneKind.REGISTERED, "03-01").fact();

        assertThat(counts("petition.tellingDue", silent, 2023, "03-16")).isFalse();
        assertThat(counts("petition.tellingDue", silent, 2023, "03-17")).isTrue();
        assertThat(counts("petition.toldInTime", silent, 2023, "03-17")).isFalse();
    }

    @Test
    void the_first_day_of_a_limit_is_not_counted() {
        Fact onTheLastDay =
                petition()
                        .then(MilestoneKind.REGISTERED, "03-01")
                        .then(MilestoneKind.ACCEPTED, "03-16")
                        .fact();
        Fact late =
                petition()
                        .then(MilestoneKind.REGISTERED, "03-01")
                        .then(MilestoneKind.ACCEPTED, "03-17")
                        .fact();

        assertThat(counts("petition.toldInTime", onTheLastDay, 2023, "03-31")).isTrue();
        assertThat(counts("petition.toldInTime", late, 2023, "03-31")).isFalse();
    }

    @Test
    void a_reopened_petition_is_asked_about_anew_and_earlier_days_keep_their_answer() {
        Fact fact =
                petition()
                        .then(MilestoneKind.REGISTERED, "2024-03-04")
                        .then(MilestoneKind.ACCEPTED, "2024-03-06")
                        .then(MilestoneKind.REPLIED, "2024-03-20", "supported")
                        .then(MilestoneKind.CLOSED, "2024-03-20")
                        .then(MilestoneKind.REOPENED, "2024-09-02")
                        .then(MilestoneKind.REPLIED, "2024-09-25", "supported")
                        .fact();

        assertThat(answeredInTime(fact, "2024-04-30")).isEqualTo("100.00%");
        assertThat(answeredInTime(fact, "2024-09-10")).isEqualTo("无");
        assertThat(answeredInTime(fact, "2024-12-31")).isEqualTo("100.00%");
    }

    private static String answeredInTime(Fact fact, String day) {
        Quotient rate = quotient("petition.answeredOnTimeRate");
        AsOf asOf = new AsOf(2024, day(day));
        return rate.text(
                rate.numerator().shares(fact, asOf).size(),
                rate.denominator().shares(fact, asOf).size(),
                Locale.CHINA);
    }

    @Test
    void declining_a_petition_tells_as_well_as_accepting_it() {
        Fact declined =
                petition()
                        .then(MilestoneKind.REGISTERED, "03-01")
                        .then(MilestoneKind.NOT_ACCEPTED, "03-10")
                        .fact();

        assertThat(counts("petition.received", declined, 2023, "03-31")).isFalse();
        assertThat(counts("petition.tellingDue", declined, 2023, "03-31")).isTrue();
        assertThat(counts("petition.toldInTime", declined, 2023, "03-31")).isTrue();
    }

    @Test
    void a_key_case_counts_from_the_day_it_was_marked_until_it_is_none_any_more() {
        Fact key =
                dispute()
                        .then(MilestoneKind.REGISTERED, "03-01")
                        .then(MilestoneKind.ACCEPTED, "03-01")
                        .then(MilestoneKind.KEY_MARKED, "03-05")
                        .then(MilestoneKind.LEAD_NAMED, "03-05", "mayor")
                        .then(MilestoneKind.KEY_UNMARKED, "04-01")
                        .fact();

        assertThat(counts("dispute.key", key, 2023, "03-04")).isFalse();
        assertThat(counts("dispute.key", key, 2023, "03-31")).isTrue();
        assertThat(counts("dispute.key", key, 2023, "04-01")).isFalse();
        assertThat(
                        counted("dispute.key")
                                .shares(key, new AsOf(2023, day("03-31")))
                                .getFirst()
                                .key(CaseDimensions.LEAD))
                .isEqualTo("mayor");
    }

    @Test
    void a_case_told_in_a_shape_of_old_is_in_no_figure() {
        Fact old =
                CaseLife.factOf(
                        dispute()
                                .then(MilestoneKind.REGISTERED, "03-01")
                                .then(MilestoneKind.ACCEPTED, "03-01")
                                .asToldBefore());

        assertThat(old.awaitsTelling()).isTrue();
        assertThat(old.asOf(day("12-31"))).isEmpty();
        assertThat(counts("dispute.accepted", old, 2023, "12-31")).isFalse();
    }

    @Test
    void an_order_is_satisfied_as_it_was_last_rated() {
        Fact fact =
                order().then(MilestoneKind.REGISTERED, "01-01")
                        .then(MilestoneKind.CALLED_BACK, "01-04", "UNSOLVED")
                        .then(MilestoneKind.CALLED_BACK, "01-09", "SOLVED")
                        .fact();
        assertThat(counts("order.satisfied", fact, 2023, "01-04")).isFalse();
        assertThat(counts("order.satisfied", fact, 2023, "01-09")).isTrue();
    }

    @Test
    void five_people_are_a_group_and_four_are_not() {
        assertThat(counts("petition.group", of(5), 2023, "03-01")).isTrue();
        assertThat(counts("petition.group", of(4), 2023, "03-01")).isFalse();
    }

    @Test
    void a_petition_passed_down_is_from_above_and_every_other_from_the_town() {
        Fact passedDown =
                petition().from("city-referral").then(MilestoneKind.REGISTERED, "03-01").fact();
        Fact visited =
                petition().from("night-visit").then(MilestoneKind.REGISTERED, "03-01").fact();

        assertThat(counts("petition.fromAbove", passedDown, 2023, "03-01")).isTrue();
        assertThat(counts("petition.fromTown", visited, 2023, "03-01")).isTrue();
    }

    @Test
    void a_reopened_order_is_no_longer_closed_nor_called_back() {
        Fact row =
                order().then(MilestoneKind.REGISTERED, "01-01")
                        .then(MilestoneKind.REPLIED, "01-03")
                        .then(MilestoneKind.CALLED_BACK, "01-04", "UNSOLVED")
                        .then(MilestoneKind.CLOSED, "01-05")
                        .then(MilestoneKind.REOPENED, "01-06")
                        .fact();

        assertThat(counts("order.closed", row, 2023, "01-05")).isTrue();
        assertThat(counts("order.closed", row, 2023, "01-06")).isFalse();
        assertThat(counts("order.calledBack", row, 2023, "01-06")).isFalse();
    }

    @Test
    void nothing_of_nothing_prints_as_none() {
        assertThat(quotient("dispute.successRate").text(0, 0, Locale.CHINA)).isEqualTo("无");
        assertThat(quotient("dispute.successRate").text(0, 0, Locale.ENGLISH)).isEqualTo("none");
        assertThat(quotient("dispute.avgDays").text(0, 0, Locale.CHINA)).isEqualTo("无");
    }

    @Test
    void numbers_are_written_with_their_counter_word() {
        assertThat(Counter.ZONG.text(114, Locale.CHINA)).isEqualTo("114宗");
        assertThat(Counter.ZONG.text(1, Locale.ENGLISH)).isEqualTo("1 case");
        assertThat(Counter.YUAN.text(860_000, Locale.CHINA)).isEqualTo("8600元");
        assertThat(Counter.YUAN.text(1_050, Locale.ENGLISH)).isEqualTo("10.5 yuan");
        assertThat(quotient("dispute.avgDays").text(25, 2, Locale.CHINA)).isEqualTo("12.5天");
    }

    private static Fact of(int people) {
        return petition().with(people, 1).then(MilestoneKind.REGISTERED, "03-01").fact();
    }

    private static Fact replied(String decision) {
        return petition()
                .then(MilestoneKind.REGISTERED, "01-01")
                .then(MilestoneKind.ACCEPTED, "01-02")
                .then(MilestoneKind.REPLIED, "02-01", decision)
                .fact();
    }

    private static boolean counts(String figure, Fact row, int year, String day) {
        return !counted(figure).shares(row, new AsOf(year, day(day))).isEmpty();
    }
}
