package io.maplebridge.stats.figures.domain;

import static io.maplebridge.stats.facts.domain.FactRowFixtures.day;
import static io.maplebridge.stats.facts.domain.FactRowFixtures.dispute;
import static io.maplebridge.stats.facts.domain.FactRowFixtures.order;
import static io.maplebridge.stats.facts.domain.FactRowFixtures.petition;
import static io.maplebridge.stats.figures.domain.RegistryFixtures.counted;
import static io.maplebridge.stats.figures.domain.RegistryFixtures.quotient;
import static io.maplebridge.stats.figures.domain.RegistryFixtures.registry;
import static org.assertj.core.api.Assertions.assertThat;

import io.maplebridge.contract.words.MilestoneKind;
import io.maplebridge.stats.facts.domain.FactRow;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RegistryTest {

    private final FactRow acceptedAtNewYear =
            dispute()
                    .then(MilestoneKind.REGISTERED, "2022-12-30")
                    .then(MilestoneKind.ACCEPTED, "2022-12-31")
                    .then(MilestoneKind.REFERRED, "01-10", "litigation")
                    .row();

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
        FactRow row =
                dispute()
                        .then(MilestoneKind.REGISTERED, "01-01")
                        .then(MilestoneKind.ACCEPTED, "01-02")
                        .then(MilestoneKind.AGREED, "01-03", "WRITTEN")
                        .then(MilestoneKind.REOPENED, "02-01")
                        .row();

        assertThat(counts("dispute.succeeded", row, 2023, "01-31")).isTrue();
        assertThat(counts("dispute.succeeded", row, 2023, "02-01")).isFalse();
        assertThat(counts("dispute.open", row, 2023, "02-01")).isTrue();
    }

    @Test
    void a_voided_case_is_left_out_and_listed_as_left_out() {
        FactRow row =
                petition()
                        .then(MilestoneKind.REGISTERED, "01-01")
                        .then(MilestoneKind.ACCEPTED, "01-02")
                        .then(MilestoneKind.VOIDED, "01-05")
                        .row();

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
        FactRow silent = petition().then(MilestoneKind.REGISTERED, "03-01").row();

        assertThat(counts("petition.tellingDue", silent, 2023, "03-16")).isFalse();
        assertThat(counts("petition.tellingDue", silent, 2023, "03-17")).isTrue();
        assertThat(counts("petition.toldInTime", silent, 2023, "03-17")).isFalse();
    }

    @Test
    void the_first_day_of_a_limit_is_not_counted() {
        FactRow onTheLastDay =
                petition()
                        .then(MilestoneKind.REGISTERED, "03-01")
                        .then(MilestoneKind.ACCEPTED, "03-16")
                        .row();
        FactRow late =
                petition()
                        .then(MilestoneKind.REGISTERED, "03-01")
                        .then(MilestoneKind.ACCEPTED, "03-17")
                        .row();

        assertThat(counts("petition.toldInTime", onTheLastDay, 2023, "03-31")).isTrue();
        assertThat(counts("petition.toldInTime", late, 2023, "03-31")).isFalse();
    }

    @Test
    void five_people_are_a_group_and_four_are_not() {
        assertThat(counts("petition.group", of(5), 2023, "03-01")).isTrue();
        assertThat(counts("petition.group", of(4), 2023, "03-01")).isFalse();
    }

    @Test
    void a_petition_passed_down_is_from_above_and_every_other_from_the_town() {
        FactRow passedDown =
                petition().from("city-referral").then(MilestoneKind.REGISTERED, "03-01").row();
        FactRow visited =
                petition().from("night-visit").then(MilestoneKind.REGISTERED, "03-01").row();

        assertThat(counts("petition.fromAbove", passedDown, 2023, "03-01")).isTrue();
        assertThat(counts("petition.fromTown", visited, 2023, "03-01")).isTrue();
    }

    @Test
    void a_reopened_order_is_no_longer_closed_nor_called_back() {
        FactRow row =
                order().then(MilestoneKind.REGISTERED, "01-01")
                        .then(MilestoneKind.REPLIED, "01-03")
                        .then(MilestoneKind.CALLED_BACK, "01-04", "UNSOLVED")
                        .then(MilestoneKind.CLOSED, "01-05")
                        .then(MilestoneKind.REOPENED, "01-06")
                        .row();

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

    private static FactRow of(int people) {
        return petition().of(people).then(MilestoneKind.REGISTERED, "03-01").row();
    }

    private static FactRow replied(String decision) {
        return petition()
                .then(MilestoneKind.REGISTERED, "01-01")
                .then(MilestoneKind.ACCEPTED, "01-02")
                .then(MilestoneKind.REPLIED, "02-01", decision)
                .row();
    }

    private static boolean counts(String figure, FactRow row, int year, String day) {
        return counted(figure).share(row, new AsOf(year, day(day))).isPresent();
    }
}
