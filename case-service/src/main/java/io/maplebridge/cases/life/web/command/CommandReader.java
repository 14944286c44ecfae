package io.maplebridge.cases.life.web.command;

import io.maplebridge.cases.life.application.HoldingUnits;
import io.maplebridge.cases.life.domain.CaseFile;
import io.maplebridge.cases.life.domain.Lead;
import io.maplebridge.cases.life.domain.Step;
import io.maplebridge.cases.life.domain.StepField;
import io.maplebridge.cases.life.domain.StepKind;
import io.maplebridge.cases.life.domain.StepValues;
import io.maplebridge.contract.words.AgreementForm;
import io.maplebridge.contract.words.Level;
import io.maplebridge.platform.reference.Term;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes a step of what was sent, be it a JSON body or a form. */
@Component
public class CommandReader {

    /** A step that is wished for, and the day on which it happened. */
    public record Read(Step step, LocalDate occurredOn) {}

    private final CommandFields fields;
    private final HoldingUnits holders;

    CommandReader(CommandFields fields, HoldingUnits holders) {
        this.fields = fields;
        this.holders = holders;
    }

    /**
     * @param raw field names and what was sent for them
     * @throws io.maplebridge.platform.problem.InvalidRequest naming every field that is wrong
     */
    public Read read(StepKind kind, CaseFile file, Map<String, ? extends @Nullable Object> raw) {
        List<CommandField> asked = fields.of(kind, file);
        CommandInput in = new CommandInput(raw, asked);
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (StepField field : kind.fields()) {
            Object value = in.value(field.name());
            values.put(field.name(), value == null ? null : typed(field, value, asked));
        }
        fillIn(values, kind, file);
        return new Read(StepValues.step(kind, values), in.day("occurredOn"));
    }

    private static Object typed(StepField field, Object value, List<CommandField> asked) {
        return switch (field.type()) {
            case LEVEL -> Level.valueOf(value.toString());
            case AGREEMENT_FORM -> AgreementForm.valueOf(value.toString());
            case LEAD -> lead(value.toString(), asked);
            default -> value;
        };
    }

    /** Who gives a case of a village to the town passes it up with that. */
    private void fillIn(Map<String, @Nullable Object> values, StepKind kind, CaseFile file) {
        Object holder = values.get("holder");
        if (holder != null && kind.fields().stream().anyMatch(f -> f.name().equals("upTo"))) {
            values.put("upTo", holders.passesUpTo(file, holder.toString()));
        }
    }

    /** The one of that account among those there were to choose from. */
    private static Lead lead(String account, List<CommandField> asked) {
        Term chosen =
                asked.stream()
                        .flatMap(field -> field.choices().stream())
                        .filter(choice -> choice.code().equals(account))
                        .findFirst()
                        .orElseThrow();
        return new Lead(account, chosen.zh());
    }
}
