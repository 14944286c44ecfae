package io.maplebridge.cases.life.domain;

import static io.maplebridge.cases.life.domain.CaseFixtures.REGISTERED_ON;
import static io.maplebridge.cases.life.domain.CaseFixtures.after;
import static io.maplebridge.cases.life.domain.CaseFixtures.command;
import static io.maplebridge.cases.life.domain.CaseFixtures.next;
import static io.maplebridge.cases.life.domain.CaseFixtures.on;
import static io.maplebridge.cases.life.domain.CaseFixtures.registered;
import static io.maplebridge.cases.life.domain.CommandName.ACCEPT;
import static io.maplebridge.cases.life.domain.CommandName.ASSIGN;
import static io.maplebridge.cases.life.domain.CommandName.MARK_KEY;
import static io.maplebridge.cases.life.domain.CommandName.NAME_LEAD;
import static io.maplebridge.cases.life.domain.CommandName.UNMARK_KEY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.maplebridge.contract.words.CaseKind;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KeyCaseTest {

    @Test
    void a_key_case_has_one_lead_until_it_is_key_no_longer() {
        CaseFile led = after(CaseKind.DISPUTE, MARK_KEY, NAME_LEAD);
        assertThat(led.keySince()).contains(REGISTERED_ON.plusDays(1));
        assertThat(led.lead()).map(Lead::name).contains("陈镇长");

        Lead other = new Lead("shuji", "王书记");
        CaseFile taken = on(led, new CaseCommand.NameLead(other), REGISTERED_ON.plusDays(4));
        assertThat(taken.lead()).contains(other);

        CaseFile over = next(taken, UNMARK_KEY);
        assertThat(over.keySince()).isEmpty();
        assertThat(over.lead()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"MARK_KEY", "ASSIGN"})
    void it_stands_beside_the_life_of_the_case(CommandName name) {
        CaseFile marked = on(registered(CaseKind.DISPUTE), command(name), LocalDate.of(2023, 6, 1));
        assertThat(marked.state()).isEqualTo(CaseState.REGISTERED);
        assertThat(on(marked, command(ACCEPT), REGISTERED_ON).acceptedOn()).contains(REGISTERED_ON);
        CaseFile accepted =
                on(registered(CaseKind.DISPUTE), command(ACCEPT), marked.registeredOn());
        assertThat(on(accepted, command(name), REGISTERED_ON).version()).isEqualTo(3);
    }

    @Test
    void what_is_recorded_late_does_not_overrule_what_came_after_it() {
        CaseFile led = after(CaseKind.DISPUTE, MARK_KEY, NAME_LEAD);
        LocalDate marked = REGISTERED_ON.plusDays(1);
        assertThatThrownBy(() -> on(led, command(UNMARK_KEY), marked))
                .isInstanceOf(Refusal.ImpossibleDay.class);
        CaseFile up = after(CaseKind.DISPUTE, ACCEPT, CommandName.ESCALATE);
        assertThatThrownBy(() -> on(up, command(ASSIGN), REGISTERED_ON))
                .isInstanceOf(Refusal.ImpossibleDay.class);
    }

    @Test
    void the_history_keeps_who_was_named() {
        assertThat(
                        EventDetails.of(
                                after(CaseKind.DISPUTE, MARK_KEY, NAME_LEAD).history().getLast()))
                .containsEntry("lead", "陈镇长");
        assertThat(EventDetails.of(after(CaseKind.DISPUTE, ASSIGN).history().getLast()))
                .containsEntry("holder", "justice-office");
    }
}
