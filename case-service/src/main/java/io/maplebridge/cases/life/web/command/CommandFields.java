package io.maplebridge.cases.life.web.command;

import io.maplebridge.cases.life.domain.CaseFile;
import io.maplebridge.cases.life.domain.StepField;
import io.maplebridge.cases.life.domain.StepKind;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The fields that a command asks for. All have {@code occurredOn}: the day on which it happened.
 */
@Component
public class CommandFields {

    /** The day on which it happened, in every command. */
    public static final CommandField OCCURRED_ON =
            CommandField.required("occurredOn", CommandField.Type.DAY);

    private final Choices choices;

    CommandFields(Choices choices) {
        this.choices = choices;
    }

    /** In the order of the form, the day first. */
    public List<CommandField> of(StepKind command, CaseFile file) {
        return Stream.concat(
                        Stream.of(OCCURRED_ON),
                        command.fields().stream()
                                .filter(field -> field.asked() && field.isOf(file.kind()))
                                .map(field -> field(field, file)))
                .filter(field -> !field.isEmptyChoice())
                .toList();
    }

    private CommandField field(StepField field, CaseFile file) {
        return new CommandField(
                field.name(),
                switch (field.type()) {
                    case LINE -> CommandField.Type.LINE;
                    case TEXT -> CommandField.Type.TEXT;
                    case DAY, DAY_TO_COME -> CommandField.Type.DAY;
                    case FLAG -> CommandField.Type.FLAG;
                    case AMOUNT -> CommandField.Type.AMOUNT;
                    case PHONE -> CommandField.Type.PHONE;
                    case CODE, LEVEL, AGREEMENT_FORM, LEAD -> CommandField.Type.CODE;
                    case REGISTRATION ->
                            throw new IllegalArgumentException("nobody types " + field.name());
                },
                field.required(),
                choices.of(field, file));
    }
}
