package io.maplebridge.platform.form;

import io.maplebridge.platform.page.Option;
import io.maplebridge.platform.problem.InvalidRequest;
import io.maplebridge.platform.problem.ProblemWords;
import io.maplebridge.platform.problem.Violation;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts a form in the reader's words: empty, or as it was sent with what is wrong beside it. */
@Component
public class FormWords {

    private final MessageSource messages;
    private final ProblemWords problems;

    FormWords(MessageSource messages, ProblemWords problems) {
        this.messages = messages;
        this.problems = problems;
    }

    /** Nothing typed yet: what is usual stands in it. */
    public FormView empty(Form form, Locale language) {
        return show(form, Sent.usual(form), List.of(), language);
    }

    /** With what was typed, nothing lost but passwords, each error beside its field. */
    public FormView again(Form form, Sent sent, InvalidRequest wrong, Locale language) {
        return show(form, sent, wrong.violations(), language);
    }

    /**
     * @param wrong a fault with no field here is told beyond the fields
     */
    public FormView show(Form form, Sent sent, List<Violation> wrong, Locale language) {
        List<FormField> fields =
                form.fields().stream()
                        .filter(field -> field.isRequired() || !field.isWithoutChoice())
                        .map(field -> field(form, field, sent, wrong, language))
                        .toList();
        List<String> beyond =
                wrong.stream()
                        .filter(one -> fields.stream().noneMatch(field -> isAbout(one, field)))
                        .map(one -> problems.sentence(one, language))
                        .toList();
        return new FormView(fields, beyond, form.canBeFilledIn());
    }

    private FormField field(
            Form form, Field field, Sent sent, List<Violation> wrong, Locale language) {
        String key = Objects.requireNonNullElse(field.label(), form.words() + "." + field.name());
        List<Option> options = options(field, key, language);
        FormField shown =
                new FormField(
                        (form.words() + "-" + field.name()).replaceAll("[./]", "-"),
                        field.name(),
                        field.pointer(),
                        messages.getMessage(key, null, language),
                        FormField.Kind.of(field.type(), options.size()),
                        field.isRequired(),
                        field.type().isPassword() ? List.of() : sent.texts(field.name()),
                        field.least(),
                        field.most(),
                        hint(field, key, language),
                        null,
                        options);
        return wrong.stream()
                .filter(one -> isAbout(one, shown))
                .findFirst()
                .map(one -> shown.withError(sentence(field, one, language)))
                .orElse(shown);
    }

    private List<Option> options(Field field, String key, Locale language) {
        if (field.type() == FieldType.FLAG) {
            return List.of(
                    new Option("true", said(key + ".true", "form.true", language)),
                    new Option("false", said(key + ".false", "form.false", language)));
        }
        return field.choices().stream()
                .map(term -> new Option(term.code(), term.name(language)))
                .toList();
    }

    private @Nullable String hint(Field field, String key, Locale language) {
        if (field.isWithoutChoice()) {
            return messages.getMessage("form.nothing-to-choose", null, language);
        }
        String hint = messages.getMessage(key + ".hint", null, "", language);
        return hint == null || hint.isEmpty() ? null : hint;
    }

    private String said(String key, String otherwise, Locale language) {
        String usual = messages.getMessage(otherwise, null, language);
        return Objects.requireNonNullElse(messages.getMessage(key, null, usual, language), usual);
    }

    /** A rule of another room names the field with or without the stroke. */
    private static boolean isAbout(Violation violation, FormField field) {
        String pointer = violation.pointer();
        return pointer.equals("/" + field.name()) || pointer.equals(field.name());
    }

    private String sentence(Field field, Violation violation, Locale language) {
        boolean choose = violation.messageKey().equals("required") && field.type().isChosen();
        return choose
                ? messages.getMessage("form.choose.error", null, language)
                : problems.sentence(violation, language);
    }
}
