package io.maplebridge.town.organisation.web;

import io.maplebridge.platform.form.FormField;
import io.maplebridge.platform.form.FormField.Kind;
import io.maplebridge.platform.page.Option;
import io.maplebridge.platform.reference.Reference;
import io.maplebridge.platform.reference.Term;
import io.maplebridge.town.organisation.domain.Organisation;
import io.maplebridge.town.organisation.domain.Unit;
import io.maplebridge.town.people.domain.Duty;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The organisation in the reader's words. */
@Component
class UnitWords {

    private final MessageSource messages;
    private final Reference reference;

    UnitWords(MessageSource messages, Reference reference) {
        this.messages = messages;
        this.reference = reference;
    }

    String say(String key, Locale language) {
        return messages.getMessage(key, null, language);
    }

    String name(Unit unit, Locale language) {
        return new Term(unit.code(), unit.zh(), unit.en()).name(language);
    }

    /** Of a unit or of the town; the code itself when there is none. */
    String name(Organisation organisation, @Nullable String code, Locale language) {
        if (code == null) {
            return "";
        }
        return code.equals(organisation.town())
                ? town(language)
                : organisation.find(code).map(unit -> name(unit, language)).orElse(code);
    }

    String town(Locale language) {
        return reference.now().defaultTown().term().name(language);
    }

    String role(String role, Locale language) {
        return say("role." + role, language);
    }

    String villages(Organisation organisation, Duty duty, Locale language) {
        return duty.villages().stream()
                .sorted()
                .map(code -> name(organisation, code, language))
                .collect(Collectors.joining(language.equals(Locale.ENGLISH) ? ", " : "、"));
    }

    FormField field(
            String name, Kind kind, boolean required, List<Option> options, Locale language) {
        String key = "organisation.field." + name;
        String hint = messages.getMessage(key + ".hint", null, "", language);
        return new FormField(
                name,
                say(key, language),
                kind,
                required,
                List.of(),
                10_000,
                hint == null || hint.isEmpty() ? null : hint,
                null,
                options);
    }
}
