package io.maplebridge.town.organisation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.maplebridge.contract.words.Role;
import io.maplebridge.contract.words.UnitKind;
import io.maplebridge.town.organisation.domain.Refusal.Rule;
import io.maplebridge.town.people.domain.Duty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationTest {

    private static final LocalDate BEGIN = LocalDate.of(2020, 1, 1);
    private static final LocalDate END = LocalDate.of(2023, 6, 30);

    private static final Unit PANGXI = unit("pangxi", UnitKind.VILLAGE, "changsha", BEGIN, null);
    private static final Unit GRID = unit("pangxi-1", UnitKind.GRID, "pangxi", BEGIN, null);
    private static final Organisation TOWN =
            new Organisation(
                    "changsha",
                    List.of(
                            PANGXI,
                            GRID,
                            unit("centre", UnitKind.OFFICE, "changsha", BEGIN, null),
                            unit("closed", UnitKind.VILLAGE, "changsha", BEGIN, END)));

    @ParameterizedTest
    @CsvSource({
        "VILLAGE, changsha",
        "OFFICE, changsha",
        "GRID, changsha",
        "GRID, pangxi",
        "COMMITTEE, changsha",
        "COMMITTEE, pangxi"
    })
    void a_unit_stands_where_its_kind_stands(UnitKind kind, String parent) {
        assertThat(TOWN.faultsOf(unit("new", kind, parent, BEGIN, null))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "VILLAGE, pangxi",
        "OFFICE, pangxi",
        "GRID, pangxi-1",
        "GRID, centre",
        "COMMITTEE, centre"
    })
    void a_unit_does_not_stand_under_another_kind(UnitKind kind, String parent) {
        assertThat(rules(TOWN.faultsOf(unit("new", kind, parent, BEGIN, null))))
                .containsExactly(Rule.PARENT_WRONG);
    }

    @Test
    void a_unit_needs_a_parent_that_is_there() {
        assertThat(rules(TOWN.faultsOf(unit("new", UnitKind.GRID, "nowhere", BEGIN, null))))
                .containsExactly(Rule.PARENT_UNKNOWN);
        assertThat(rules(TOWN.faultsOf(unit("new", UnitKind.GRID, "closed", END, END.plusDays(1)))))
                .containsExactly(Rule.OUTSIDE_PARENT);
        assertThat(
                        rules(
                                TOWN.faultsOf(
                                        unit(
                                                "new",
                                                UnitKind.GRID,
                                                "pangxi",
                                                BEGIN.minusDays(1),
                                                null))))
                .containsExactly(Rule.OUTSIDE_PARENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Pangxi", "滂溪", "a b", "-a", "a-", "a_b"})
    void a_code_is_small_letters_digits_and_dashes(String code) {
        assertThat(rules(TOWN.faultsOf(unit(code, UnitKind.GRID, "pangxi", BEGIN, null))))
                .containsExactly(Rule.CODE_FORM);
    }

    @Test
    void a_unit_does_not_end_before_it_began() {
        Unit never = unit("new", UnitKind.GRID, "pangxi", END, END.minusDays(1));
        assertThat(rules(TOWN.faultsOf(never))).containsExactly(Rule.UNTIL_BEFORE_FROM);
        assertThat(TOWN.faultsOf(unit("new", UnitKind.GRID, "pangxi", END, END))).isEmpty();
    }

    @Test
    void a_unit_with_live_children_does_not_end_before_them() {
        assertThat(rules(TOWN.faultsOfEnding(ended(PANGXI), List.of())))
                .containsExactly(Rule.CHILDREN_LAST);
        Organisation without = TOWN.with(ended(GRID));
        assertThat(without.faultsOfEnding(ended(PANGXI), List.of())).isEmpty();
    }

    @Test
    void a_unit_goes_into_another_of_its_kind_that_outlasts_it() {
        Unit dami = unit("dami", UnitKind.VILLAGE, "changsha", BEGIN, null);
        Unit later = unit("later", UnitKind.VILLAGE, "changsha", END.plusDays(1), null);
        Organisation town = TOWN.with(List.of(dami, later, ended(GRID)));
        for (String into : List.of("dami", "later")) {
            assertThat(town.faultsOfEnding(into(PANGXI, into), List.of())).isEmpty();
        }
        for (String into : List.of("pangxi", "closed", "centre", "nowhere")) {
            assertThat(rules(town.faultsOfEnding(into(PANGXI, into), List.of())))
                    .as(into)
                    .containsExactly(Rule.SUCCESSOR_UNFIT);
        }
        assertThat(town.mayGoInto(PANGXI)).extracting(Unit::code).containsExactly("dami", "later");
    }

    private static Unit into(Unit unit, String other) {
        return unit.ended(END, other, "甲", Instant.EPOCH);
    }

    @Test
    void a_unit_with_live_duties_does_not_end_before_them() {
        Duty ofGrid = duty(Set.of(), "pangxi-1", BEGIN, null);
        Duty ofVillage = duty(Set.of("pangxi"), null, BEGIN, END.plusDays(1));
        Organisation without = TOWN.with(ended(GRID));
        assertThat(rules(TOWN.faultsOfEnding(ended(GRID), List.of(ofGrid))))
                .containsExactly(Rule.DUTIES_LAST);
        assertThat(rules(without.faultsOfEnding(ended(PANGXI), List.of(ofVillage))))
                .containsExactly(Rule.DUTIES_LAST);
        assertThat(without.faultsOfEnding(ended(PANGXI), List.of(ofVillage.until(END)))).isEmpty();
    }

    @Test
    void a_duty_is_held_only_while_its_units_are_there() {
        assertThat(TOWN.faultsOf(duty(Set.of("pangxi"), "pangxi-1", BEGIN, null))).isEmpty();
        assertThat(TOWN.faultsOf(duty(Set.of("closed"), null, BEGIN, END))).isEmpty();
        assertThat(rules(TOWN.faultsOf(duty(Set.of("closed"), null, BEGIN, null))))
                .containsExactly(Rule.OUTSIDE_UNIT);
        assertThat(rules(TOWN.faultsOf(duty(Set.of("centre"), "nowhere", BEGIN, null))))
                .containsExactlyInAnyOrder(Rule.NOT_A_VILLAGE, Rule.UNIT_UNKNOWN);
    }

    @Test
    void a_duty_given_by_mistake_can_end_before_it_was_held() {
        assertThat(TOWN.faultsOf(duty(Set.of("pangxi"), null, END, END.minusDays(1)))).isEmpty();
        assertThat(rules(TOWN.faultsOf(duty(Set.of("pangxi"), null, END, END.minusDays(2)))))
                .containsExactly(Rule.UNTIL_BEFORE_FROM);
    }

    @Test
    void a_unit_keeps_what_was_done_to_it() {
        Instant now = Instant.parse("2023-12-18T01:00:00Z");
        Unit after = GRID.renamed("新网格", "New Grid", "甲", now).ended(END, "乙", now);
        assertThat(after.zh()).isEqualTo("新网格");
        assertThat(after.until()).isEqualTo(END);
        assertThat(after.version()).isEqualTo(3);
        assertThat(after.history())
                .extracting(Unit.Entry::deed)
                .containsExactly(Unit.Deed.ADDED, Unit.Deed.RENAMED, Unit.Deed.ENDED);
        assertThat(after.history().getFirst().zh()).isEqualTo("pangxi-1");
    }

    private static Unit ended(Unit unit) {
        return unit.ended(END, "甲", Instant.EPOCH);
    }

    private static Unit unit(
            String code, UnitKind kind, String parent, LocalDate from, @Nullable LocalDate until) {
        return Unit.added(code, kind, code, code, parent, from, until, "甲", Instant.EPOCH);
    }

    private static Duty duty(
            Set<String> villages,
            @Nullable String unit,
            LocalDate from,
            @Nullable LocalDate until) {
        return new Duty(Role.MEDIATOR, villages, unit, from, until);
    }

    private static List<Rule> rules(List<Refusal> faults) {
        return faults.stream().map(Refusal::rule).toList();
    }
}
