package io.maplebridge.town.people.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.maplebridge.contract.words.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DutyTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 6, 30);
    private static final Duty DUTY = new Duty(Role.MEDIATOR, Set.of("pangxi"), FIRST, LAST);

    @Test
    void is_held_from_its_first_day_to_its_last() {
        assertThat(DUTY.isHeldOn(FIRST.minusDays(1))).isFalse();
        assertThat(DUTY.isHeldOn(FIRST)).isTrue();
        assertThat(DUTY.isHeldOn(LAST)).isTrue();
        assertThat(DUTY.isHeldOn(LAST.plusDays(1))).isFalse();
    }

    @Test
    void gives_its_role_and_villages_while_it_is_held_and_the_password_is_ones_own() {
        assertThat(account(false).rolesOn(LAST)).containsExactly(Role.MEDIATOR);
        assertThat(account(false).villagesOn(LAST)).containsExactly("pangxi");
        assertThat(account(false).rolesOn(LAST.plusDays(1))).isEmpty();
        assertThat(account(true).rolesOn(LAST)).isEmpty();
    }

    private static Account account(boolean mustChange) {
        return new Account(
                "a", "甲", "x", mustChange, false, List.of(DUTY), Tries.NONE, Instant.EPOCH, 0);
    }
}
