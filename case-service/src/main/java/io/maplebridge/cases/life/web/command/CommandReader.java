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
import io.maplebridge.platform.form.Answers;
import io.maplebridge.platform.form.Form;
import io.maplebridge.platform.form.Sent;
import io.maplebridge.platform.reference.Term;
import io.maplebridge.platform.time.TownTime;
import java.time.LocalDate;
import java.util.LinkedHashMap;
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
    private final TownTime time;

    CommandReader(CommandFields fields, HoldingUnits holders, TownTime time) {
        this.fields = fields;
        this.holders = holders;
        this.time = time;
    }

    /**
     * @throws io.maplebridge.platform.problem.InvalidRequest naming every field that is wrong
     */
    public Read read(StepKind kind, CaseFile file, Sent sent) {
        Form form = fields.of(kind, file);
        Answers answers = form.read(sent, time.today());
        Map<String, Object> typed = answers.values();
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (StepField field : kind.fields()) {
            Object value = typed.get(field.name());
            values.put(field.name(), value == null ? null : value(field, value, form));
        }
        fillIn(values, kind, file);
        return new Read(StepValues.step(kind, values), answers.day(CommandFields.DAY));
    }

    private static Object value(StepField field, Object typed, Form form) {
        return switch (field.type()) {
            case LEVEL -> Level.valueOf(typed.toString());
            case AGREEMENT_FORM -> AgreementForm.valueOf(typed.toString());
            case LEAD -> lead(typed.toString(), form);
            default -> typed;
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
    private static Lead lead(String account, Form form) {
        Term chosen =
                form.fields().stream()
                        .flatMap(field -> field.choices().stream())
                        .filter(choice -> choice.code().equals(account))
                        .findFirst()
                        .orElseThrow();
        return new Lead(account, chosen.zh());
    }
}
