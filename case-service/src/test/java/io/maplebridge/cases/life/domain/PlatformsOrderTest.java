package io.maplebridge.cases.life.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.maplebridge.contract.words.Particulars;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The number of an order belongs to its platform. */
class PlatformsOrderTest {

    private static final LocalDate MAY = LocalDate.of(2025, 5, 6);
    private static final LocalDate MARCH = LocalDate.of(2025, 3, 4);

    @Test
    void what_the_platform_sends_holds_over_what_somebody_typed_before() {
        CaseFile typed = opened(Actor.INTAKE, MAY, "typed");
        CaseFile sent = typed.conflicting(by(Actor.PROGRAM, MARCH), order("sent"));

        assertThat(sent.registration().subject()).isEqualTo("sent");
        assertThat(sent.registeredOn()).isEqualTo(MARCH);
        assertThat(sent.origin().isOfPlatform()).isTrue();
        assertThat(sent.origin().conflicts()).isEqualTo(1);
        assertThat(sent.at(1).registration().subject()).isEqualTo("typed");
        assertThat(sent.origin().changesAt(2))
                .contains(new Change("subject", "typed", "sent"))
                .contains(new Change("registeredOn", MAY, MARCH));
    }

    @Test
    void what_somebody_types_after_the_platform_changes_nothing() {
        CaseFile sent = opened(Actor.PROGRAM, MAY, "sent");
        CaseFile again = sent.conflicting(by(Actor.INTAKE, MARCH), order("typed"));
        CaseFile twice = again.conflicting(by(Actor.PROGRAM, MARCH), order("sent otherwise"));

        assertThat(twice.registration().subject()).isEqualTo("sent");
        assertThat(twice.registeredOn()).isEqualTo(MAY);
        assertThat(twice.origin().conflicts()).isEqualTo(2);
    }

    @Test
    void what_two_people_type_is_theirs_to_decide() {
        CaseFile first = opened(Actor.INTAKE, MAY, "one");
        CaseFile both = first.conflicting(by(Actor.INTAKE, MARCH), order("another"));

        assertThat(both.registration().subject()).isEqualTo("one");
        assertThat(both.origin().isOfPlatform()).isFalse();
    }

    @Test
    void its_day_is_never_after_what_was_done_since_it_was_typed() {
        CaseFile typed = opened(Actor.INTAKE, MARCH, "typed");
        CaseFile accepted =
                typed.with(
                        typed.decide(
                                new Step.CaseAccepted(null, null),
                                by("OFFICE", MARCH.plusDays(1)),
                                MAY));
        CaseFile sent = accepted.conflicting(by(Actor.PROGRAM, MAY), order("sent"));

        assertThat(sent.registration().subject()).isEqualTo("sent");
        assertThat(sent.registeredOn()).isEqualTo(MARCH);
        assertThat(sent.state()).isEqualTo(accepted.state());
    }

    @Test
    void a_reader_is_never_kept_from_what_holds() {
        CaseFile sent =
                opened(Actor.INTAKE, MAY, "typed")
                        .conflicting(by(Actor.PROGRAM, MARCH), order("sent"));
        CaseFile seen = sent.without(content -> true);

        assertThat(seen.registration().subject()).isEqualTo("sent");
        assertThat(seen.version()).isEqualTo(2);
        assertThat(StepDetails.of(seen.history().getFirst().step())).doesNotContainKey("subject");
        assertThat(seen.origin().changesAt(2)).contains(new Change("subject", null, "sent"));
    }

    @Test
    void what_is_kept_from_a_reader_is_not_told_by_what_took_its_place() {
        CaseFile typed =
                CaseFile.registered(
                        new CaseId(UUID.randomUUID()),
                        by(Actor.INTAKE, MAY),
                        order("typed", "pangxi"));
        CaseFile sent = typed.conflicting(by(Actor.PROGRAM, MARCH), order("sent"));

        assertThat(sent.origin().changesAt(2)).contains(new Change("accused", "pangxi", null));
        assertThat(sent.without(content -> true).origin().changesAt(2))
                .noneMatch(change -> "pangxi".equals(change.before()));
    }

    private static CaseFile opened(String role, LocalDate day, String subject) {
        return CaseFile.registered(new CaseId(UUID.randomUUID()), by(role, day), order(subject));
    }

    private static Stamp by(String role, LocalDate day) {
        return new Stamp(day, Instant.parse("2025-05-07T02:00:00Z"), new Actor("热线", role), null);
    }

    private static Registration order(String subject) {
        return order(subject, null);
    }

    private static Registration order(String subject, @Nullable String accused) {
        return new Registration(
                "changsha",
                "dami",
                "hotline",
                subject,
                null,
                null,
                List.of(new Party("PETITIONER", "吴秀英", false, null)),
                new Particulars.OfOrder("12345", "GD1", "help", 5, accused),
                "fingerprint of " + subject);
    }
}
