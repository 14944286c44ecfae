package io.maplebridge.cases.life.web.command;

import io.maplebridge.cases.life.domain.CaseFile;
import io.maplebridge.cases.life.domain.StepField;
import io.maplebridge.cases.life.domain.StepKind;
import io.maplebridge.platform.form.Field;
import io.maplebridge.platform.form.FieldType;
import io.maplebridge.platform.form.Form;
import io.maplebridge.platform.reference.SubmissionRules;
import io.maplebridge.platform.time.TownTime;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a command asks for. All have {@code occurredOn}: the day on which it happened. */
@Component
public class CommandFields {

    /** The day on which it happened, in every command; today is the usual one. */
    public static final String DAY = "occurredOn";

    private static final String WORDS = "command.field";

    private final Choices choices;
    private final TownTime time;

    CommandFields(Choices choices, TownTime time) {
        this.choices = choices;
        this.time = time;
    }

    /** In the order of the form, the day first. */
    public Form of(StepKind command, CaseFile file) {
        Field day =
                Field.day(DAY).labelled("command.day." + command).preset(time.today().toString());
        List<Field> fields =
                Stream.concat(
                                Stream.of(day),
                                command.fields().stream()
                                        .filter(field -> field.asked() && field.isOf(file.kind()))
                                        .map(field -> field(field, file)))
                        .toList();
        return new Form(WORDS, fields);
    }

    private Field field(StepField field, CaseFile file) {
        String name = field.name();
        Field asked =
                switch (field.type()) {
                    case LINE -> Field.line(name).personal();
                    case TEXT -> Field.text(name).personal();
                    case PHONE ->
                            Field.line(name).personal().like(SubmissionRules.PHONE, "not-a-phone");
                    case DAY -> Field.day(name);
                    case DAY_TO_COME -> Field.of(name, FieldType.DAY_TO_COME);
                    case FLAG -> Field.of(name, FieldType.FLAG);
                    case AMOUNT -> Field.of(name, FieldType.AMOUNT);
                    case CODE, LEVEL, AGREEMENT_FORM, LEAD ->
                            Field.code(name, choices.of(field, file));
                    case REGISTRATION ->
                            throw new IllegalArgumentException("nobody types a " + name);
                };
        Field labelled = asked.labelled(WORDS + "." + field.word());
        return field.isRequiredOf(file) ? labelled : labelled.optional();
    }
}
