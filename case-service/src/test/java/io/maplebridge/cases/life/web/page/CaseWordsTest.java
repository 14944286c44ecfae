package io.maplebridge.cases.life.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.maplebridge.cases.life.domain.CaseState;
import io.maplebridge.cases.life.domain.StepField;
import io.maplebridge.cases.life.domain.StepKind;
import io.maplebridge.contract.words.AgreementForm;
import io.maplebridge.contract.words.CaseKind;
import io.maplebridge.contract.words.Level;
import io.maplebridge.testkit.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class CaseWordsTest {

    @Test
    void both_languages_say_the_same() {
        Words.check("messages/cases");
    }

    @Test
    void everything_that_can_be_shown_has_a_word() {
        List<String> keys = new ArrayList<>();
        for (CaseKind kind : CaseKind.values()) {
            keys.add("kind." + kind);
        }
        for (CaseState state : CaseState.values()) {
            keys.add("state." + state);
        }
        for (Level level : Level.values()) {
            keys.add("level." + level);
            keys.add("choice.to." + level);
        }
        for (AgreementForm form : AgreementForm.values()) {
            keys.add("choice.form." + form);
        }
        for (StepKind step : StepKind.values()) {
            keys.add("event." + step.title());
            keys.add("done." + step.title());
            if (step.isCommand()) {
                keys.add("command." + step);
                keys.add("command.day." + step);
                step.fields().stream()
                        .filter(StepField::asked)
                        .forEach(field -> keys.add("command.field." + field.word()));
            }
        }
        assertThat(ResourceBundle.getBundle("messages/cases_zh_CN").keySet()).containsAll(keys);
    }
}
