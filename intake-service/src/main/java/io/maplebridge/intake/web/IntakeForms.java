package io.maplebridge.intake.web;

import static io.maplebridge.contract.words.PartyRole.APPLICANT;
import static io.maplebridge.contract.words.PartyRole.PETITIONER;
import static io.maplebridge.contract.words.PartyRole.REPRESENTATIVE;
import static io.maplebridge.contract.words.PartyRole.RESPONDENT;
import static io.maplebridge.contract.words.PartyRole.THIRD_PARTY;

import io.maplebridge.contract.words.CaseKind;
import io.maplebridge.platform.access.CurrentPerson;
import io.maplebridge.platform.access.Person;
import io.maplebridge.platform.form.Field;
import io.maplebridge.platform.form.FieldType;
import io.maplebridge.platform.form.Form;
import io.maplebridge.platform.reference.Reference;
import io.maplebridge.platform.reference.Source;
import io.maplebridge.platform.reference.Term;
import io.maplebridge.platform.time.TownTime;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the phone asks for, by kind. */
@Component
class IntakeForms {

    private static final String WORDS = "intake";

    private final Reference reference;
    private final TownTime time;
    private final CurrentPerson person;

    IntakeForms(Reference reference, TownTime time, CurrentPerson person) {
        this.person = person;
        this.reference = reference;
        this.time = time;
    }

    IntakeForm dispute() {
        return new IntakeForm(
                "disputes",
                "dispute",
                Form.of(
                        WORDS,
                        village(),
                        category(CaseKind.DISPUTE).labelled("intake.category"),
                        subject(),
                        name(0).labelled("intake.applicant"),
                        day().labelled("intake.day"),
                        lateReason()),
                Form.of(
                        WORDS,
                        phone(0).labelled("intake.applicant.phone"),
                        Field.of("parties/0/organisation", FieldType.FLAG)
                                .labelled("intake.applicant.organisation")
                                .optional(),
                        name(1).labelled("intake.respondent").optional(),
                        phone(1).labelled("intake.respondent.phone"),
                        source(CaseKind.DISPUTE),
                        Field.of("amount", FieldType.AMOUNT).upTo(16).optional(),
                        Field.code("difficulty", reference.now().difficulties()).optional(),
                        description()),
                List.of(APPLICANT, RESPONDENT),
                List.of(APPLICANT, RESPONDENT, THIRD_PARTY));
    }

    IntakeForm petition() {
        return new IntakeForm(
                "petitions",
                "petition",
                Form.of(
                        WORDS,
                        village(),
                        Field.code("channel", reference.now().channels()),
                        subject().labelled("intake.demand"),
                        name(0).labelled("intake.petitioner"),
                        number("people", 9_999, 1).labelled("intake.people"),
                        day().labelled("intake.day.petition"),
                        lateReason()),
                Form.of(
                        WORDS,
                        phone(0).labelled("intake.petitioner.phone"),
                        source(CaseKind.PETITION),
                        accused(),
                        description()),
                List.of(PETITIONER),
                List.of(PETITIONER, REPRESENTATIVE));
    }

    IntakeForm order() {
        return new IntakeForm(
                "orders",
                "order",
                Form.of(
                        WORDS,
                        first(Field.code("platform", reference.now().platforms())),
                        Field.line("number").upTo(60),
                        village(),
                        category(CaseKind.WORK_ORDER).labelled("intake.order.category"),
                        subject().labelled("intake.order.subject"),
                        name(0).labelled("intake.caller"),
                        number("limitWorkingDays", 90, 5).labelled("intake.limit"),
                        day().labelled("intake.day.order"),
                        lateReason()),
                Form.of(
                        WORDS,
                        phone(0).labelled("intake.caller.phone"),
                        source(CaseKind.WORK_ORDER),
                        accused(),
                        description()),
                List.of(PETITIONER),
                List.of());
    }

    /** Of the account; one of a mediator's is preset, since they are rarely elsewhere. */
    private Field village() {
        Person typist = person.get();
        Field village =
                Field.code(
                        "village",
                        reference.now().defaultTown().villagesTakingEntries(time.today()).stream()
                                .filter(one -> Submitters.include(typist, one.code()))
                                .toList());
        return typist.seesEveryVillage() ? village : first(village);
    }

    private Field category(CaseKind kind) {
        return Field.code("category", reference.now().categoriesOf(kind));
    }

    /** The sources of this kind alone come first: the first of them is preset. */
    private Field source(CaseKind kind) {
        return first(
                Field.code(
                        "source",
                        reference.now().sourcesOf(kind).stream()
                                .sorted(Comparator.comparingInt(source -> source.kinds().size()))
                                .map(Source::term)
                                .toList()));
    }

    private static Field first(Field field) {
        return field.choices().stream()
                .findFirst()
                .map(Term::code)
                .map(field::preset)
                .orElse(field);
    }

    /** Any unit can be accused. */
    private Field accused() {
        return Field.code("accused", reference.units().allOn(time.today())).optional();
    }

    private static Field day() {
        return Field.day("occurredOn");
    }

    /** Asked for when the day lies in a year past; the script shows it then. */
    private static Field lateReason() {
        return Field.line("lateReason").labelled("intake.late-reason").optional();
    }

    private static Field subject() {
        return Field.line("subject");
    }

    private static Field description() {
        return Field.text("description").optional();
    }

    private static Field name(int party) {
        return Field.line("parties/" + party + "/name").upTo(60).personal();
    }

    private static Field phone(int party) {
        return Field.line("parties/" + party + "/phone").upTo(20).personal().optional();
    }

    private static Field number(String name, int most, int usual) {
        return Field.of(name, FieldType.NUMBER).between(1, most).preset(Integer.toString(usual));
    }
}
