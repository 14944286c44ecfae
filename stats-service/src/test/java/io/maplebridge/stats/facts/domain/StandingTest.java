package io.maplebridge.stats.facts.domain;

import static io.maplebridge.stats.facts.domain.FactRowFixtures.day;
import static io.maplebridge.stats.facts.domain.FactRowFixtures.dispute;
import static io.maplebridge.stats.facts.domain.FactRowFixtures.order;
import static org.assertj.core.api.Assertions.assertThat;

import io.maplebridge.contract.words.Level;
import io.maplebridge.contract.words.MilestoneKind;
import org.junit.jupiter.api.Test;

class StandingTest {

    private final FactRow agreedInMarch =
            dispute()
                    .then(MilestoneKind.REGISTERED, "01-31")
                    .then(MilestoneKind.ACCEPTED, "02-01")
                    .then(MilestoneKind.AGREED, "03-05", "ORAL")
                    .row();

    @Test
    void a_step_counts_from_the_end_of_its_own_day() {
        assertThat(agreedInMarch.asOf(day("03-04")).outcome()).isNull();
        assertThat(agreedInMarch.asOf(day("03-05")).outcome()).isEqualTo(Outcome.AGREED);
        assertThat(agreedInMarch.asOf(day("03-05")).detail()).isEqualTo("ORAL");
    }

    @Test
    void before_its_registration_a_case_is_nothing() {
        Standing before = agreedInMarch.asOf(day("01-30"));

        assertThat(before.received()).isFalse();
        assertThat(before.accepted()).isFalse();
        assertThat(before.level()).isNull();
    }

    @Test
    void reopening_takes_back_everything_that_was_concluded() {
        FactRow row =
                dispute()
                        .then(MilestoneKind.REGISTERED, "01-31")
                        .then(MilestoneKind.ACCEPTED, "02-01")
                        .then(MilestoneKind.AGREED, "03-05", "WRITTEN")
                        .then(MilestoneKind.JUDICIALLY_CONFIRMED, "03-10")
                        .then(MilestoneKind.PERFORMED, "03-20")
                        .then(MilestoneKind.CLOSED, "03-21")
                        .then(MilestoneKind.REOPENED, "04-01")
                        .row();

        Standing standing = row.asOf(day("04-01"));
        assertThat(standing.accepted()).isTrue();
        assertThat(standing.outcome()).isNull();
        assertThat(standing.concludedOn()).isNull();
        assertThat(standing.confirmedOn()).isNull();
        assertThat(standing.performedOn()).isNull();
        assertThat(standing.closedOn()).isNull();
        assertThat(row.asOf(day("03-31")).closedOn()).isEqualTo(day("03-21"));
    }

    @Test
    void a_voided_case_stays_voided_whatever_comes_later() {
        FactRow row =
                dispute()
                        .then(MilestoneKind.REGISTERED, "01-31")
                        .then(MilestoneKind.ACCEPTED, "02-01")
                        .then(MilestoneKind.VOIDED, "02-02")
                        .then(MilestoneKind.REOPENED, "02-03")
                        .then(MilestoneKind.ACCEPTED, "02-04")
                        .row();

        assertThat(row.asOf(day("02-01")).accepted()).isTrue();
        assertThat(row.asOf(day("02-04")).exclusion()).isEqualTo(Exclusion.VOIDED);
    }

    @Test
    void a_returned_order_counts_again_once_it_is_taken_in_hand() {
        FactRow row =
                order().then(MilestoneKind.REGISTERED, "01-31")
                        .then(MilestoneKind.RETURNED, "02-01")
                        .then(MilestoneKind.ACCEPTED, "02-05")
                        .row();

        assertThat(row.asOf(day("02-01")).received()).isFalse();
        assertThat(row.asOf(day("02-05")).received()).isTrue();
    }

    @Test
    void the_year_is_that_of_the_first_acceptance() {
        FactRow row =
                dispute()
                        .then(MilestoneKind.REGISTERED, "12-30")
                        .then(MilestoneKind.ACCEPTED, "12-31")
                        .then(MilestoneKind.FAILED, "2024-01-02")
                        .then(MilestoneKind.REOPENED, "2024-01-03")
                        .then(MilestoneKind.ACCEPTED, "2024-01-04")
                        .row();

        assertThat(row.asOf(day("2024-06-30")).acceptedOn()).isEqualTo(day("12-31"));
    }

    @Test
    void an_escalated_case_stands_at_its_new_level_from_that_day() {
        FactRow row =
                dispute()
                        .then(MilestoneKind.REGISTERED, "01-01")
                        .then(MilestoneKind.ACCEPTED, "01-02")
                        .at(Level.TOWN)
                        .then(MilestoneKind.ESCALATED, "01-10")
                        .row();

        assertThat(row.asOf(day("01-09")).level()).isEqualTo(Level.VILLAGE);
        assertThat(row.asOf(day("01-10")).level()).isEqualTo(Level.TOWN);
    }
}
