package io.maplebridge.town.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.maplebridge.contract.words.UnitKind;
import io.maplebridge.testkit.Words;
import io.maplebridge.town.organisation.domain.Refusal;
import io.maplebridge.town.organisation.domain.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class OrganisationWordsTest {

    @Test
    void both_languages_say_the_same() {
        Words.check("messages/organisation");
    }

    @Test
    void everything_that_can_be_shown_has_a_word() {
        List<String> keys = new ArrayList<>();
        for (UnitKind kind : UnitKind.values()) {
            keys.add("unit." + kind);
        }
        for (Unit.Deed deed : Unit.Deed.values()) {
            keys.add("unit.deed." + deed);
        }
        for (Refusal.Rule rule : Refusal.Rule.values()) {
            keys.add("violation." + Refusals.violation(new Refusal(rule, "field")).messageKey());
        }
        assertThat(ResourceBundle.getBundle("messages/organisation_zh_CN").keySet())
                .containsAll(keys);
    }
}
