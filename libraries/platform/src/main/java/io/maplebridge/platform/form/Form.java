package io.maplebridge.platform.form;

import io.maplebridge.platform.problem.InvalidRequest;
import io.maplebridge.platform.problem.Violation;
import io.maplebridge.platform.reference.Findings;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A form, declared once: {@code Form.of("organisation.field", Field.line("zh").upTo(40), ...)}. It
 * reads what was {@link Sent}, from a page or a program, into {@link Answers}; {@link FormWords}
 * shows it, empty or as it was sent.
 *
 * @param words the first part of the message keys of its fields: {@code <words>.<name>}, and with
 *     {@code .hint} after it the hint, when there is one
 */
public record Form(String words, List<Field> fields) {

    /** Of a member of an object, or of one within it: {@code parties/0/name}. */
    private static final String NAME = "[A-Za-z][A-Za-z0-9]*(/[A-Za-z0-9]+)*";

    public Form {
        fields = List.copyOf(fields);
        Set<String> names = new HashSet<>();
        for (Field field : fields) {
            if (!field.name().matches(NAME) || !names.add(field.name())) {
                throw new IllegalArgumentException("a field named " + field.name());
            }
        }
    }

    public static Form of(String words, Field... fields) {
        return new Form(words, List.of(fields));
    }

    /** What must hold between fields; asked of what could be read, the rest is absent. */
    public interface Rule {
        void check(Answers answers, Findings found);
    }

    /**
     * @param today for days without a year
     * @throws InvalidRequest naming every field that is missing, unknown or wrong
     */
    public Answers read(Sent sent, LocalDate today) {
        return read(sent, today, (answers, found) -> {});
    }

    /**
     * @throws InvalidRequest naming every field that is missing, unknown or wrong, and every broken
     *     rule
     */
    public Answers read(Sent sent, LocalDate today, Rule rule) {
        Findings found = new Findings();
        for (String name : sent.names()) {
            found.unless(named(name).isPresent(), Violation.pointerTo(name), "unknown-field");
        }
        Answers answers = new FormReader(today, found).read(fields, sent);
        rule.check(answers, found);
        InvalidRequest.unlessEmpty(found.all());
        return answers;
    }

    /** No field asks for a choice that is not there. */
    public boolean canBeFilledIn() {
        return fields.stream().noneMatch(field -> field.isRequired() && field.isWithoutChoice());
    }

    private Optional<Field> named(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }
}
