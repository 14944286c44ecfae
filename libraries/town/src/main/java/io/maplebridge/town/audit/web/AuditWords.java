package io.maplebridge.town.audit.web;

import io.maplebridge.contract.words.CaseKind;
import io.maplebridge.platform.reference.Reference;
import io.maplebridge.town.audit.domain.Deed;
import io.maplebridge.town.audit.domain.Entry;
import io.maplebridge.town.audit.domain.Repeated;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;

/** A line of the trail in one reader's language. */
public record AuditWords(MessageSource messages, Reference reference, Locale language) {

    private static final Pattern CASE_ID =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    public String deed(Entry entry) {
        return text("deed." + entry.deed());
    }

    /** Empty when none was held. */
    public String role(Entry entry) {
        return entry.role().isEmpty() || entry.role().equals("NONE") ? "" : roleOf(entry.role());
    }

    public String detail(Entry entry) {
        return switch (entry.deed()) {
            case ACCOUNT_OPENED, DUTY_BEGUN, DUTY_ENDED -> {
                List<String> words = new ArrayList<>(List.of(entry.detail().split(" ", -1)));
                String role = roleOf(words.removeFirst());
                yield words.isEmpty() ? role : role + " " + named(words);
            }
            case EXPORTED -> isCase(entry) ? entry.detail() : exported(entry.detail());
            case ACCOUNT_BLOCKED ->
                    entry.detail().isEmpty() ? "" : text("audit.blocked." + entry.detail());
            case SIGN_IN_REFUSED,
                    SIGN_IN_SHUT,
                    REFUSED_ROLE,
                    REFUSED_VILLAGE,
                    REFUSED_ACCUSED,
                    REFUSED_CROSS_SITE,
                    REFUSED_TOO_OFTEN ->
                    repeated(Repeated.read(entry.detail()));
            default -> entry.detail();
        };
    }

    /** It is about a case, which has an id nobody knows it by. */
    public boolean isCase(Entry entry) {
        return CASE_ID.matcher(entry.subject()).matches();
    }

    /** What it is about, by the name people know it by. */
    public String subject(Entry entry) {
        return switch (entry.deed()) {
            case UNIT_ADDED, UNIT_RENAMED, UNIT_ENDED -> unit(entry.subject());
            default -> isCase(entry) ? text("audit.subject.case") : entry.subject();
        };
    }

    private String unit(String code) {
        return reference.units().name(code, language);
    }

    /** Units by their names, days as they are. */
    private String named(List<String> words) {
        return words.stream().map(this::unit).collect(Collectors.joining(" "));
    }

    /** How many, and what they were filtered by, as {@code 12 kind=DISPUTE village=dami}. */
    private String exported(String detail) {
        List<String> words = new ArrayList<>(List.of(detail.split(" ", -1)));
        List<String> said = new ArrayList<>();
        said.add(
                messages.getMessage(
                        "audit.exported", new Object[] {words.removeFirst()}, language));
        for (String word : words) {
            int at = word.indexOf('=');
            if (at > 0) {
                said.add(filter(word.substring(0, at), word.substring(at + 1)));
            }
        }
        return String.join(" ", said);
    }

    /** What is only on or off is said by its name alone. */
    private String filter(String field, String value) {
        String name = text("audit.filter." + field, field);
        return switch (field) {
            case "open", "unfinished", "own", "key", "ended", "text", "overdueOn" -> name;
            default ->
                    messages.getMessage(
                            "audit.filter.of", new Object[] {name, code(field, value)}, language);
        };
    }

    private String code(String field, String value) {
        if (field.equals("kind") || field.equals("state")) {
            return text(field + "." + value, value);
        }
        if (field.equals("source")) {
            return reference.now().source(value).map(it -> it.term().name(language)).orElse(value);
        }
        return Stream.of(CaseKind.values())
                .flatMap(kind -> reference.now().codes(field, kind).stream())
                .filter(term -> term.code().equals(value))
                .findFirst()
                .map(term -> term.name(language))
                .orElseGet(() -> unit(value));
    }

    /** The detail is the id of a key, to be compared letter by letter, and no words. */
    public boolean isCode(Entry entry) {
        return entry.deed() == Deed.CLIENT_KEY_ADDED || entry.deed() == Deed.CLIENT_KEY_ENDED;
    }

    private String repeated(Repeated refused) {
        String what = TriedRoute.of(refused.what()).map(this::tried).orElseGet(refused::what);
        return refused.times() == 1
                ? what
                : messages.getMessage(
                        "audit.repeated", new Object[] {what, refused.times()}, language);
    }

    private String tried(TriedRoute route) {
        return messages.getMessage(route.key(), new Object[] {text(route.areaKey())}, language);
    }

    private String roleOf(String role) {
        return text("role." + role);
    }

    private String text(String key, String otherwise) {
        return String.valueOf(messages.getMessage(key, null, otherwise, language));
    }

    private String text(String key) {
        return messages.getMessage(key, null, language);
    }
}
