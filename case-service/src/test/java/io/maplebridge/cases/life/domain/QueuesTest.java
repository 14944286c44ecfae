package io.maplebridge.cases.life.domain;

import static io.maplebridge.cases.life.domain.CaseFixtures.QUEUES;
import static io.maplebridge.cases.life.domain.CaseFixtures.after;
import static io.maplebridge.cases.life.domain.CaseFixtures.command;
import static io.maplebridge.cases.life.domain.CaseFixtures.newId;
import static io.maplebridge.cases.life.domain.CaseFixtures.next;
import static io.maplebridge.cases.life.domain.CaseFixtures.nextDay;
import static io.maplebridge.cases.life.domain.CaseFixtures.on;
import static io.maplebridge.cases.life.domain.CaseFixtures.registered;
import static io.maplebridge.cases.life.domain.CommandName.ACCEPT;
import static io.maplebridge.cases.life.domain.CommandName.ASSIGN;
import static io.maplebridge.cases.life.domain.CommandName.ESCALATE;
import static io.maplebridge.cases.life.domain.CommandName.HAND_DOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.maplebridge.contract.words.CaseKind;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueuesTest {

    @ParameterizedTest
    @CsvSource({
        "DISPUTE, dami",
        "PETITION, petition-office",
        "WORK_ORDER, hotline-desk",
    })
    void a_new_case_is_in_the_hands_of_its_village_or_of_the_office_of_its_kind(
            CaseKind kind, String holder) {
        assertThat(QUEUES.holder(registered(kind))).isEqualTo(holder);
    }

    @Test
    void it_goes_up_to_the_office_and_down_to_the_village_again() {
        CaseFile up = after(CaseKind.DISPUTE, ACCEPT, ESCALATE);
        assertThat(QUEUES.holder(up)).isEqualTo("zongzhi-centre");
        assertThat(QUEUES.holder(next(up, HAND_DOWN))).isEqualTo("dami");
    }

    @Test
    void a_unit_it_was_given_to_has_it_until_it_changes_its_level() {
        CaseFile given = after(CaseKind.DISPUTE, ASSIGN);
        assertThat(QUEUES.holder(given)).isEqualTo("justice-office");
        assertThat(QUEUES.holder(next(given, ACCEPT, ESCALATE))).isEqualTo("zongzhi-centre");
    }

    @Test
    void what_accuses_a_unit_is_in_the_hands_of_another() {
        CaseFile ofOffice = accusing("petition-office");
        assertThat(QUEUES.holder(ofOffice)).isEqualTo("zongzhi-centre");
        CaseFile ofVillage = next(accusing("dami"), ACCEPT);
        assertThat(ofVillage.levelsFor(CommandName.HAND_DOWN)).isEmpty();
        assertThatThrownBy(() -> next(ofVillage, HAND_DOWN))
                .isInstanceOf(Refusal.GivenToTheAccused.class);
        assertThatThrownBy(() -> next(accusing("justice-office"), ASSIGN))
                .isInstanceOf(Refusal.GivenToTheAccused.class);
        CaseCommand toItself = new CaseCommand.AssignCase("dami", null, null);
        assertThatThrownBy(() -> on(ofVillage, toItself, nextDay(ofVillage)))
                .isInstanceOf(Refusal.GivenToTheAccused.class);
        assertThat(on(ofVillage, command(ASSIGN), nextDay(ofVillage)).assignedTo())
                .contains("justice-office");
    }

    @Test
    void an_office_that_is_no_longer_there_is_passed_over() {
        Queues ended = new Queues(CaseFixtures.OFFICES, code -> !code.equals("petition-office"));
        assertThat(ended.holder(registered(CaseKind.PETITION))).isEqualTo("zongzhi-centre");
        assertThat(ended.fingerprint()).as("of the rules alone").isEqualTo(QUEUES.fingerprint());
    }

    @Test
    void a_town_without_offices_leaves_it_with_the_village() {
        assertThat(new Queues(Map.of(), code -> true).holder(registered(CaseKind.PETITION)))
                .isEqualTo("dami");
    }

    private static CaseFile accusing(String unit) {
        return registered(newId(), CaseFixtures.accusing(unit));
    }
}
