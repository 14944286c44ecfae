package io.maplebridge.town.organisation.web;

import io.maplebridge.platform.form.FormField;
import io.maplebridge.platform.problem.InvalidRequest;
import io.maplebridge.platform.problem.ProblemWords;
import io.maplebridge.platform.problem.Violation;
import io.maplebridge.platform.reference.Findings;
import io.maplebridge.platform.time.TypedDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What was typed into a form, read field by field, and what is wrong with it. */
final class TypedForm {

    private final MultiValueMap<String, String> typed;
    private final Findings found = new Findings();
    private List<Violation> wrong = List.of();

    TypedForm(MultiValueMap<String, String> typed) {
        this.typed = new LinkedMultiValueMap<>();
        typed.forEach((name, values) -> this.typed.put(name.replaceFirst("^/", ""), values));
    }

    /** Nothing typed yet. */
    static TypedForm empty() {
        return new TypedForm(new LinkedMultiValueMap<>());
    }

    String text(String name, int most) {
        String text = optionalText(name, most);
        found.unless(!text.isEmpty(), name, "required");
        return text;
    }

    String optionalText(String name, int most) {
        String text = value(name);
        found.optionalText(name, text, most);
        return text;
    }

    List<String> all(String name) {
        return Objects.requireNonNullElse(typed.get(name), List.<String>of()).stream()
                .filter(value -> !value.isBlank())
                .toList();
    }

    /** One of these; the last of them, and a finding, when it is none. */
    <E extends Enum<E>> E oneOf(String name, E[] choices) {
        for (E choice : choices) {
            if (choice.name().equals(value(name))) {
                return choice;
            }
        }
        found.add(name, "required");
        return choices[choices.length - 1];
    }

    LocalDate day(String name) {
        found.unless(!value(name).isEmpty(), name, "required");
        return Objects.requireNonNullElse(optionalDay(name), LocalDate.EPOCH);
    }

    @Nullable LocalDate optionalDay(String name) {
        String text = value(name);
        Optional<LocalDate> day = TypedDay.read(text);
        found.unless(text.isEmpty() || day.isPresent(), name, "wrong-format");
        return day.orElse(null);
    }

    private String value(String name) {
        return Objects.requireNonNullElse(typed.getFirst(name), "").strip();
    }

    Findings found() {
        return found;
    }

    /**
     * @throws InvalidRequest when something read so far was wrong
     */
    void check() {
        InvalidRequest.unlessEmpty(found.all());
    }

    /** The same with what is wrong, to be shown again. */
    TypedForm with(InvalidRequest refused) {
        wrong = refused.violations();
        return this;
    }

    /** The fields with what was typed into them and the error beside each. */
    List<FormField> fill(List<FormField> fields, ProblemWords words, Locale language) {
        return fields.stream()
                .map(field ->
                        typed.containsKey(field.name())
                                ? field.withValue(value(field.name()))
                                : field)
                .map(field -> field.withError(error(field.name(), words, language)))
                .toList();
    }

    private @Nullable String error(String name, ProblemWords words, Locale language) {
        return wrong.stream()
                .filter(one -> one.pointer().equals(name))
                .map(one -> words.sentence(one, language))
                .findFirst()
                .orElse(null);
    }

    List<String> errors(ProblemWords words, Locale language) {
        return words.sentences(wrong, language);
    }
}
