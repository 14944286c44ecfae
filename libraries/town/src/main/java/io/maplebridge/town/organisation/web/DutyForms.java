package io.maplebridge.town.organisation.web;

import io.maplebridge.contract.words.Role;
import io.maplebridge.contract.words.UnitKind;
import io.maplebridge.platform.form.Answers;
import io.maplebridge.platform.form.Choices;
import io.maplebridge.platform.form.Field;
import io.maplebridge.platform.form.Form;
import io.maplebridge.platform.form.Sent;
import io.maplebridge.platform.reference.Findings;
import io.maplebridge.platform.reference.Term;
import io.maplebridge.platform.time.TownTime;
import io.maplebridge.town.organisation.domain.Organisation;
import io.maplebridge.town.organisation.domain.Unit;
import io.maplebridge.town.people.domain.Duty;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The forms that begin and end a duty. */
@Component
class DutyForms {

    private final UnitWords words;
    private final Choices choices;
    private final TownTime time;

    DutyForms(UnitWords words, Choices choices, TownTime time) {
        this.words = words;
        this.choices = choices;
        this.time = time;
    }

    Form beginning(Organisation now) {
        return Form.of(
                UnitForms.WORDS,
                Field.code("duty", choices.of("role", Role.values())),
                Field.code("unit", units(now)).optional(),
                Field.day("from").preset(time.today().toString()),
                Field.day("until").optional(),
                Field.codes("village", villages(now)).optional().labelled("accounts.villages.of"));
    }

    private List<Term> units(Organisation now) {
        return now.below(now.town()).stream()
                .flatMap(unit ->
                        Stream.concat(
                                here(unit).map(UnitWords::term),
                                now.below(unit.code()).stream()
                                        .flatMap(this::here)
                                        .map(below -> UnitWords.term(unit, below))))
                .toList();
    }

    private Stream<Unit> here(Unit unit) {
        return unit.isOverOn(time.today()) ? Stream.empty() : Stream.of(unit);
    }

    private List<Term> villages(Organisation now) {
        return now.below(now.town()).stream()
                .filter(unit -> unit.kind() == UnitKind.VILLAGE && unit.isThereOn(time.today()))
                .map(UnitWords::term)
                .toList();
    }

    /** Of the duties that are not over. Ended yesterday, as is usual, it is over at once. */
    Form ending(Organisation now, List<Duty> duties) {
        return ending(
                IntStream.range(0, duties.size())
                        .filter(i -> lasts(duties.get(i)))
                        .mapToObj(i -> term(i, duties.get(i), now))
                        .toList());
    }

    private Form ending(List<Term> duties) {
        return Form.of(
                UnitForms.WORDS,
                Field.code("number", duties),
                Field.day("lastDay").preset(time.today().minusDays(1).toString()));
    }

    private Term term(int number, Duty duty, Organisation now) {
        return words.term(Integer.toString(number), now, duty);
    }

    boolean lasts(Duty duty) {
        LocalDate until = duty.until();
        return until == null || !time.today().isAfter(until);
    }

    /** A duty to be ended, by its place among all of an account. */
    record Ended(int number, LocalDate lastDay) {}

    /**
     * Whoever looked before somebody else ended it is told that it is over, not that it never was.
     */
    Ended ended(Sent sent, Organisation now, List<Duty> duties) {
        List<Term> all =
                IntStream.range(0, duties.size())
                        .mapToObj(i -> term(i, duties.get(i), now))
                        .toList();
        Answers typed = ending(all).read(sent, time.today());
        return new Ended(Integer.parseInt(typed.text("number")), typed.day("lastDay"));
    }

    Duty duty(Sent sent, Organisation now) {
        Answers typed =
                beginning(now)
                        .read(sent, time.today(), (answers, found) -> bound(answers, now, found));
        return now.forOwnVillage(
                new Duty(
                        typed.one("duty", Role.class),
                        typed.codes("village"),
                        typed.optionalText("unit"),
                        typed.day("from"),
                        typed.optionalDay("until")));
    }

    /** A mediator is one for villages, if only for that of the own unit. */
    private static void bound(Answers typed, Organisation now, Findings found) {
        boolean bound =
                !Role.MEDIATOR.name().equals(typed.optionalText("duty"))
                        || !typed.codes("village").isEmpty()
                        || now.villageOf(typed.optionalText("unit")).isPresent();
        found.unless(bound, "/village", "village-missing");
    }
}
