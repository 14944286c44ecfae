package io.maplebridge.cases.life.domain;

import static io.maplebridge.cases.life.domain.CaseFixtures.QUEUES;
import static io.maplebridge.cases.life.domain.CaseFixtures.REGISTERED_ON;
import static io.maplebridge.cases.life.domain.CaseFixtures.TODAY;
import static io.maplebridge.cases.life.domain.CaseFixtures.after;
import static io.maplebridge.cases.life.domain.CaseFixtures.on;
import static io.maplebridge.cases.life.domain.StepKind.ACCEPT;
import static io.maplebridge.cases.life.domain.StepKind.AGREE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.maplebridge.contract.words.CaseKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** 更正: what was registered was always otherwise. */
class CorrectionTest {

    private final CaseFile agreed = after(CaseKind.DISPUTE, ACCEPT, AGREE);

    private static Step correct(Object... namesAndValues) {
        Map<String, Object> values = new HashMap<>(Map.of("reason", "登记时写错"));
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return StepValues.step(StepKind.CORRECT, values);
    }

    private CaseFile corrected(Object... namesAndValues) {
        return on(agreed, correct(namesAndValues), TODAY);
    }

    @Test
    void the_case_is_what_it_always_was_and_its_life_goes_on() {
        CaseFile right =
                corrected("village", "xiaomi", "category", "land", "amount", new BigDecimal("8"));
        assertThat(right.registration().village()).isEqualTo("xiaomi");
        assertThat(right.registration().particulars().category()).isEqualTo("land");
        assertThat(right.registration().particulars().amount()).isEqualByComparingTo("8");
        assertThat(right.state()).isEqualTo(agreed.state());
        assertThat(right.concludedOn()).isEqualTo(agreed.concludedOn());
        assertThat(QUEUES.holder(right)).isEqualTo("xiaomi");
        assertThat(
                        new LifeByDay(Delivered.deadlines(), QUEUES)
                                .of(right)
                                .getFirst()
                                .after()
                                .codes())
                .as("on the first day already")
                .containsEntry("holder", "xiaomi");
    }

    @Test
    void the_history_keeps_what_was_known_before() {
        CaseFile right = corrected("village", "xiaomi", "party", "1", "partyName", "章某");
        assertThat(right.origin().changesAt(right.version()))
                .extracting(Change::field)
                .containsExactly("village", "party");
        assertThat(right.origin().changesAt(right.version()).getFirst())
                .isEqualTo(new Change("village", "dami", "xiaomi"));
        assertThat(right.origin().changesAt(agreed.version())).isEmpty();
        assertThat(right.at(agreed.version()).registration()).isEqualTo(agreed.registration());
    }

    @Test
    void who_was_named_by_mistake_is_masked_like_the_others() {
        CaseFile right = corrected("party", "1", "partyName", "章三丰", "partyPhone", "13900005678");
        Veil veil = Veil.over(right);
        assertThat(veil.text("张某某和章三丰 13900005678")).doesNotContain("张某某", "章三丰", "13900005678");
        Party first = right.registration().parties().getFirst();
        assertThat(first.name()).isEqualTo("章三丰");
        assertThat(first.role()).isEqualTo("APPLICANT");
    }

    @Test
    void no_fewer_came_with_a_petition_than_are_named_by_now() {
        CaseFile petition = after(CaseKind.PETITION, ACCEPT);
        int came = petition.registration().people();
        CaseFile more = petition;
        for (int i = 0; i <= came; i++) {
            Step another =
                    correct(
                            "party",
                            "another",
                            "partyRole",
                            "REPRESENTATIVE",
                            "partyName",
                            "代表" + i);
            more = on(more, another, TODAY);
        }
        assertThat(more.registration().people())
                .as("those of whom it is said, and no applicant")
                .isEqualTo(came + 1);
    }

    @Test
    void one_who_was_forgotten_is_added_with_name_and_part() {
        CaseFile right =
                corrected("party", Party.ANOTHER, "partyName", "李四", "partyRole", "THIRD_PARTY");
        assertThat(right.registration().parties()).hasSize(3);
        assertThatThrownBy(() -> corrected("party", Party.ANOTHER, "partyName", "李四"))
                .isInstanceOfSatisfying(
                        Refusal.WrongField.class,
                        e -> assertThat(e.field()).isEqualTo("partyRole"));
        assertThatThrownBy(() -> corrected("partyName", "李四"))
                .isInstanceOfSatisfying(
                        Refusal.WrongField.class, e -> assertThat(e.field()).isEqualTo("party"));
    }

    @Test
    void no_day_goes_behind_the_step_that_follows_it() {
        LocalDate accepted = agreed.acceptedOn().orElseThrow();
        assertThat(corrected("registeredOn", accepted).registeredOn()).isEqualTo(accepted);
        assertThat(corrected("registeredOn", REGISTERED_ON.minusDays(9)).registeredOn())
                .isEqualTo(REGISTERED_ON.minusDays(9));
        assertThatThrownBy(() -> corrected("registeredOn", accepted.plusDays(1)))
                .isInstanceOfSatisfying(
                        Refusal.WrongField.class,
                        e -> assertThat(e.fault()).isEqualTo("after-next-step"));
        CaseFile alone = after(CaseKind.DISPUTE);
        assertThatThrownBy(() -> on(alone, correct("registeredOn", TODAY.plusDays(1)), TODAY))
                .isInstanceOf(Refusal.WrongField.class);
    }

    @Test
    void its_clock_counts_from_the_day_that_is_right() {
        CaseFile petition = after(CaseKind.PETITION);
        LocalDate earlier = REGISTERED_ON.minusDays(3);
        CaseFile right = on(petition, correct("registeredOn", earlier), TODAY);
        assertThat(Delivered.deadlines().of(right).orElseThrow().dueOn())
                .isEqualTo(Delivered.deadlines().of(petition).orElseThrow().dueOn().minusDays(3));
    }

    @Test
    void a_correction_that_corrects_nothing_is_none() {
        assertThatThrownBy(() -> corrected())
                .isInstanceOfSatisfying(
                        Refusal.WrongField.class,
                        e -> assertThat(e.fault()).isEqualTo("nothing-corrected"));
        assertThatThrownBy(() -> corrected("village", "dami", "registeredOn", REGISTERED_ON))
                .isInstanceOf(Refusal.WrongField.class);
    }

    @Test
    void the_same_submission_again_is_still_known() {
        CaseFile right = corrected("village", "xiaomi");
        assertThat(right.origin().knows(agreed.registration())).isTrue();
    }
}
