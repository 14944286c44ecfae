package io.maplebridge.town.organisation.web;

import io.maplebridge.platform.form.FormField;
import io.maplebridge.platform.form.FormField.Kind;
import io.maplebridge.platform.page.Option;
import io.maplebridge.platform.time.TownTime;
import io.maplebridge.town.organisation.application.Organise.Wanted;
import io.maplebridge.town.organisation.domain.Organisation;
import io.maplebridge.town.organisation.domain.Unit;
import io.maplebridge.town.organisation.domain.UnitKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The forms that add, rename and end a unit. */
@Component
class UnitForms {

    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_CODE = 40;

    private final UnitWords words;
    private final TownTime time;

    UnitForms(UnitWords words, TownTime time) {
        this.words = words;
        this.time = time;
    }

    List<FormField> adding(Organisation organisation, Locale language) {
        List<Option> kinds =
                Arrays.stream(UnitKind.values())
                        .map(kind -> new Option(kind.name(), words.say("unit." + kind, language)))
                        .toList();
        return List.of(
                words.field("kind", Kind.CHIPS, true, kinds, language),
                words.field("zh", Kind.LINE, true, List.of(), language),
                words.field("en", Kind.LINE, false, List.of(), language),
                words.field("code", Kind.LINE, true, List.of(), language),
                words.field("parent", Kind.LIST, true, parents(organisation, language), language)
                        .withValue(organisation.town()),
                words.field("from", Kind.DATE, true, List.of(), language)
                        .withValue(time.today().toString()));
    }

    private List<Option> parents(Organisation organisation, Locale language) {
        List<Option> parents = new ArrayList<>();
        parents.add(new Option(organisation.town(), words.town(language)));
        organisation.below(organisation.town()).stream()
                .filter(unit -> unit.kind() == UnitKind.VILLAGE)
                .filter(unit -> !unit.isOverOn(time.today()))
                .forEach(unit -> parents.add(new Option(unit.code(), words.name(unit, language))));
        return parents;
    }

    List<FormField> renaming(Unit unit, Locale language) {
        return List.of(
                words.field("zh", Kind.LINE, true, List.of(), language).withValue(unit.zh()),
                words.field("en", Kind.LINE, false, List.of(), language).withValue(unit.en()));
    }

    List<FormField> ending(Locale language) {
        LocalDate yesterday = time.today().minusDays(1);
        return List.of(
                words.field("until", Kind.DATE, true, List.of(), language)
                        .withValue(yesterday.toString()));
    }

    Wanted wanted(TypedForm form) {
        Names names = names(form);
        Wanted wanted =
                new Wanted(
                        form.text("code", LONGEST_CODE),
                        form.oneOf("kind", UnitKind.values()),
                        names.zh(),
                        names.en(),
                        form.text("parent", LONGEST_CODE),
                        form.day("from"),
                        null);
        form.check();
        return wanted;
    }

    /** Both names of a unit. */
    record Names(String zh, String en) {}

    /** A unit without an English name is called the same in both languages. */
    Names names(TypedForm form) {
        String zh = form.text("zh", LONGEST_NAME);
        String en = form.optionalText("en", 2 * LONGEST_NAME);
        return new Names(zh, en.isEmpty() ? zh : en);
    }
}
