package io.maplebridge.town.organisation.web;

import io.maplebridge.contract.words.UnitKind;
import io.maplebridge.platform.form.Answers;
import io.maplebridge.platform.form.Choices;
import io.maplebridge.platform.form.Field;
import io.maplebridge.platform.form.Form;
import io.maplebridge.platform.form.Sent;
import io.maplebridge.platform.reference.Term;
import io.maplebridge.platform.time.TownTime;
import io.maplebridge.town.organisation.application.Organise.Wanted;
import io.maplebridge.town.organisation.domain.Organisation;
import io.maplebridge.town.organisation.domain.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The forms that add, rename and end a unit, and ask for a day. */
@Component
class UnitForms {

    static final String WORDS = "organisation.field";

    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_CODE = 40;

    private final UnitWords words;
    private final Choices choices;
    private final TownTime time;

    UnitForms(UnitWords words, Choices choices, TownTime time) {
        this.words = words;
        this.choices = choices;
        this.time = time;
    }

    Form adding(Organisation now) {
        return Form.of(
                WORDS,
                Field.code("kind", choices.of("unit", UnitKind.values())),
                chineseName(),
                englishName(),
                Field.line("code").upTo(LONGEST_CODE),
                Field.code("parent", parents(now)).preset(now.town()),
                Field.day("from").preset(time.today().toString()));
    }

    private List<Term> parents(Organisation now) {
        Stream<Term> villages =
                now.below(now.town()).stream()
                        .filter(unit -> unit.kind() == UnitKind.VILLAGE)
                        .filter(unit -> !unit.isOverOn(time.today()))
                        .map(UnitWords::term);
        return Stream.concat(Stream.of(words.town()), villages).toList();
    }

    Form renaming(Unit unit) {
        return Form.of(WORDS, chineseName().preset(unit.zh()), englishName().preset(unit.en()));
    }

    private static Field chineseName() {
        return Field.line("zh").upTo(LONGEST_NAME);
    }

    private static Field englishName() {
        return Field.line("en").upTo(2 * LONGEST_NAME).optional();
    }

    /** Ended yesterday, as is usual, it is over at once; perhaps it goes into another. */
    Form ending(Organisation now, Unit unit) {
        Field until = Field.day("until").preset(time.today().minusDays(1).toString());
        List<Term> others = now.mayGoInto(unit).stream().map(UnitWords::term).toList();
        return others.isEmpty()
                ? Form.of(WORDS, until)
                : Form.of(WORDS, until, Field.code("successor", others).optional());
    }

    Form asking(LocalDate day) {
        return Form.of(WORDS, Field.day("day").preset(day.toString()));
    }

    /** Today, when none is asked for. */
    LocalDate asked(Sent sent) {
        Answers asked = read(Form.of(WORDS, Field.day("day").optional()), sent);
        return Objects.requireNonNullElse(asked.optionalDay("day"), time.today());
    }

    Answers read(Form form, Sent sent) {
        return form.read(sent, time.today());
    }

    Wanted wanted(Sent sent, Organisation now) {
        Answers typed = read(adding(now), sent);
        Names names = Names.of(typed);
        return new Wanted(
                typed.text("code"),
                typed.one("kind", UnitKind.class),
                names.zh(),
                names.en(),
                typed.text("parent"),
                typed.day("from"),
                null);
    }

    /** Both names of a unit. Without an English one it is called the same in both languages. */
    record Names(String zh, String en) {

        static Names of(Answers typed) {
            String zh = typed.text("zh");
            return new Names(zh, Objects.requireNonNullElse(typed.optionalText("en"), zh));
        }
    }
}
