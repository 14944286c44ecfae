package io.maplebridge.town.organisation.web;

import io.maplebridge.platform.access.Role;
import io.maplebridge.platform.form.FormField;
import io.maplebridge.platform.form.FormField.Kind;
import io.maplebridge.platform.page.Option;
import io.maplebridge.platform.time.TownTime;
import io.maplebridge.town.organisation.domain.Organisation;
import io.maplebridge.town.organisation.domain.Unit;
import io.maplebridge.town.organisation.domain.UnitKind;
import io.maplebridge.town.people.domain.Duty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** The forms that begin and end a duty. */
@Component
class DutyForms {

    private static final int LONGEST_CODE = 40;

    private final UnitWords words;
    private final TownTime time;

    DutyForms(UnitWords words, TownTime time) {
        this.words = words;
        this.time = time;
    }

    List<FormField> beginning(Organisation now, Locale language) {
        List<Option> roles =
                Arrays.stream(Role.values())
                        .map(role -> new Option(role.name(), words.role(role.name(), language)))
                        .toList();
        return List.of(
                words.field("role", Kind.CHIPS, true, roles, language),
                words.field("unit", Kind.LIST, false, units(now, language), language),
                words.field("from", Kind.DATE, true, List.of(), language)
                        .withValue(time.today().toString()),
                words.field("until", Kind.DATE, false, List.of(), language));
    }

    private List<Option> units(Organisation now, Locale language) {
        List<Option> options = new ArrayList<>();
        for (Unit unit : now.below(now.town())) {
            option(unit, "", options, language);
            String above = words.name(unit, language) + " · ";
            now.below(unit.code()).forEach(below -> option(below, above, options, language));
        }
        return options;
    }

    private void option(Unit unit, String above, List<Option> into, Locale language) {
        if (!unit.isOverOn(time.today())) {
            into.add(new Option(unit.code(), above + words.name(unit, language)));
        }
    }

    /** To be ticked: the villages of today. */
    List<Option> villages(Organisation now, Locale language) {
        return now.below(now.town()).stream()
                .filter(unit -> unit.kind() == UnitKind.VILLAGE && unit.isThereOn(time.today()))
                .map(unit -> new Option(unit.code(), words.name(unit, language)))
                .toList();
    }

    /** Of the duties that are not over. Ended yesterday, the default, it is over at once. */
    List<FormField> ending(Organisation now, List<Duty> duties, Locale language) {
        List<Option> lasting =
                IntStream.range(0, duties.size())
                        .filter(i -> lasts(duties.get(i)))
                        .mapToObj(i -> new Option("" + i, named(now, duties.get(i), language)))
                        .toList();
        return List.of(
                words.field("number", Kind.LIST, true, lasting, language),
                words.field("lastDay", Kind.DATE, true, List.of(), language)
                        .withValue(time.today().minusDays(1).toString()));
    }

    boolean lasts(Duty duty) {
        LocalDate until = duty.until();
        return until == null || !time.today().isAfter(until);
    }

    private String named(Organisation now, Duty duty, Locale language) {
        String where =
                duty.unit() == null
                        ? words.villages(now, duty, language)
                        : words.name(now, duty.unit(), language);
        return words.role(duty.role(), language)
                + " "
                + where
                + (where.isEmpty() ? "" : " ")
                + duty.from();
    }

    Duty duty(TypedForm form, Organisation now) {
        Role role = form.oneOf("role", Role.values());
        String unit = form.optionalText("unit", LONGEST_CODE);
        LocalDate from = form.day("from");
        LocalDate until = form.optionalDay("until");
        Duty duty =
                now.forOwnVillage(
                        new Duty(
                                role.name(),
                                new HashSet<>(form.all("village")),
                                unit.isEmpty() ? null : unit,
                                from,
                                until));
        boolean bound = role != Role.MEDIATOR || !duty.villages().isEmpty();
        form.found().unless(bound, "village", "village-missing");
        form.check();
        return duty;
    }
}
