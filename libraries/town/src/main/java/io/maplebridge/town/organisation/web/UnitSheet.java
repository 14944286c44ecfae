package io.maplebridge.town.organisation.web;

import io.maplebridge.platform.page.Fact;
import io.maplebridge.platform.page.TimelineEntry;
import io.maplebridge.platform.page.Tone;
import io.maplebridge.platform.reference.Term;
import io.maplebridge.platform.time.TownTime;
import io.maplebridge.town.organisation.application.Holders;
import io.maplebridge.town.organisation.domain.Organisation;
import io.maplebridge.town.organisation.domain.Unit;
import io.maplebridge.town.organisation.domain.Unit.Deed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What is to be read of a unit. */
@Component
class UnitSheet {

    private final Holders holders;
    private final UnitWords words;
    private final TownTime time;

    UnitSheet(Holders holders, UnitWords words, TownTime time) {
        this.holders = holders;
        this.words = words;
        this.time = time;
    }

    /** Somebody in the unit on the day. */
    record Member(
            String account, String name, String role, LocalDate from, @Nullable LocalDate until) {}

    void show(Organisation now, Unit unit, LocalDate day, Model model, Locale language) {
        model.addAttribute("code", unit.code());
        model.addAttribute("name", words.name(unit, language));
        model.addAttribute("over", unit.isOverOn(time.today()));
        model.addAttribute("day", day);
        model.addAttribute("facts", facts(now, unit, language));
        model.addAttribute("members", members(unit, day, language));
        model.addAttribute("history", history(unit, language));
    }

    private List<Fact> facts(Organisation now, Unit unit, Locale language) {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("kind", words.say("unit." + unit.kind(), language), language));
        String parent = unit.parent().equals(now.town()) ? null : unit.parent();
        facts.add(
                new Fact(
                        words.say("organisation.field.parent", language),
                        words.name(now, unit.parent(), language),
                        parent == null ? null : "/cases/organisation/units/" + parent));
        facts.add(fact("from", unit.from().toString(), language));
        LocalDate until = unit.until();
        if (until != null) {
            facts.add(fact("until", until.toString(), language));
        }
        String into = unit.successor();
        if (into != null) {
            facts.add(
                    new Fact(
                            words.say("organisation.field.successor", language),
                            words.name(now, into, language),
                            "/cases/organisation/units/" + into));
        }
        return facts;
    }

    private Fact fact(String name, String text, Locale language) {
        return new Fact(words.say("organisation.field." + name, language), text);
    }

    private List<Member> members(Unit unit, LocalDate day, Locale language) {
        return holders.of(unit.code(), day).stream()
                .map(one ->
                        new Member(
                                one.account().id(),
                                one.account().name(),
                                words.role(one.duty().role(), language),
                                one.duty().from(),
                                one.duty().until()))
                .toList();
    }

    private List<TimelineEntry> history(Unit unit, Locale language) {
        return unit.history().reversed().stream()
                .map(entry ->
                        new TimelineEntry(
                                entry.deed() == Deed.ENDED ? Tone.CALM : Tone.WORK,
                                words.say("unit.deed." + entry.deed(), language),
                                entry.by(),
                                TownTime.dayOf(entry.at()),
                                null,
                                List.of(said(entry, language))))
                .toList();
    }

    private Fact said(Unit.Entry entry, Locale language) {
        LocalDate until = entry.until();
        return entry.deed() == Deed.ENDED && until != null
                ? fact("until", until.toString(), language)
                : new Fact(
                        words.say("organisation.name", language),
                        new Term("", entry.zh(), entry.en()).name(language));
    }
}
