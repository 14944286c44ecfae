package io.maplebridge.town.organisation.web;

import io.maplebridge.contract.words.Role;
import io.maplebridge.platform.reference.Reference;
import io.maplebridge.platform.reference.Term;
import io.maplebridge.town.organisation.domain.Organisation;
import io.maplebridge.town.organisation.domain.Unit;
import io.maplebridge.town.people.domain.Duty;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        return term(unit).name(language);
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

    private String town(Locale language) {
        return town().name(language);
    }

    Term town() {
        return reference.now().defaultTown().term();
    }

    /** A unit to choose. */
    static Term term(Unit unit) {
        return new Term(unit.code(), unit.zh(), unit.en());
    }

    /** A unit to choose, told with the one above it. */
    static Term term(Unit above, Unit unit) {
        return new Term(
                unit.code(), above.zh() + " · " + unit.zh(), above.en() + " · " + unit.en());
    }

    /** A duty to choose. */
    Term term(String code, Organisation now, Duty duty) {
        return new Term(
                code, name(now, duty, Locale.SIMPLIFIED_CHINESE), name(now, duty, Locale.ENGLISH));
    }

    private String name(Organisation now, Duty duty, Locale language) {
        String where =
                duty.unit() == null
                        ? villages(now, duty, language)
                        : name(now, duty.unit(), language);
        return Stream.of(role(duty.role(), language), where, duty.from().toString())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    String role(Role role, Locale language) {
        return say("role." + role, language);
    }

    String villages(Organisation organisation, Duty duty, Locale language) {
        return duty.villages().stream()
                .sorted()
                .map(code -> name(organisation, code, language))
                .collect(Collectors.joining(language.equals(Locale.ENGLISH) ? ", " : "、"));
    }
}
