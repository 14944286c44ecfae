package io.maplebridge.cases.life.web.page;

import io.maplebridge.cases.life.domain.CaseEvent;
import io.maplebridge.cases.life.domain.CaseState;
import io.maplebridge.cases.life.domain.StepKind;
import io.maplebridge.contract.words.CaseKind;
import io.maplebridge.contract.words.Level;
import io.maplebridge.platform.reference.Catalogue;
import io.maplebridge.platform.reference.Reference;
import io.maplebridge.platform.reference.Source;
import io.maplebridge.platform.reference.Term;
import io.maplebridge.platform.reference.Units;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/**
 * The trade's words for what a case is and where it stands, in one reader's language. A word may
 * differ by kind: what is 已登记 for a dispute is 已接收 for an order.
 */
public record CaseWords(MessageSource messages, Catalogue catalogue, Units units, Locale language) {

    public static CaseWords of(MessageSource messages, Reference reference, Locale language) {
        return new CaseWords(messages, reference.now(), reference.units(), language);
    }

    public String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, language);
    }

    public String kind(CaseKind kind) {
        return text("kind." + kind);
    }

    public String state(CaseState state, @Nullable CaseKind kind) {
        return ofKind("state." + state, kind);
    }

    /** What a party is to a case: who asks is 信访人 in a petition, 来电人 in an order. */
    public String role(String role, CaseKind kind) {
        return ofKind("role." + role, kind);
    }

    /** The label of a fact of a case. */
    String label(String name, CaseKind kind) {
        return ofKind("case." + name, kind);
    }

    public String level(Level level) {
        return text("level." + level);
    }

    public String command(StepKind command, CaseKind kind) {
        return ofKind("command." + command, kind);
    }

    public String event(CaseEvent event, CaseKind kind) {
        return ofKind("event." + event.kind().title(), kind);
    }

    /** The sentence that says it has been recorded. */
    public String done(CaseEvent event, CaseKind kind, Object... arguments) {
        return ofKind("done." + event.kind().title(), kind, arguments);
    }

    public String field(String name) {
        return text("command.field." + name);
    }

    /** What a field means for a case that can go up from there; null when its label says it all. */
    @Nullable String hint(String field, Level level) {
        return messages.getMessage("command.hint." + field + "." + level, null, null, language);
    }

    /** The label of the day on which a command happened: 受理日期, 调解日期. */
    public String day(StepKind command) {
        return text("command.day." + command);
    }

    public String village(String town, String code) {
        return catalogue.town(town).map(found -> found.villageName(code, language)).orElse(code);
    }

    /** Whatever kind of unit it is. */
    public String unit(String code) {
        return units.name(code, language);
    }

    /** A unit that has a case in hand, and that it is there no more when it is not. */
    public String holder(String code, LocalDate today) {
        boolean ended = units.endedBefore(today).contains(code);
        return ended ? text("holder.ended", unit(code)) : unit(code);
    }

    public String source(String code) {
        return catalogue.source(code).map(Source::term).map(this::name).orElse(code);
    }

    /** A code of one of the catalogue's lists. */
    public String code(List<Term> terms, String code) {
        return Catalogue.nameOf(terms, code, language);
    }

    public String category(CaseKind kind, String code) {
        return code(catalogue.categoriesOf(kind), code);
    }

    /** The name of a code that stands in an event under this field name; else as it is. */
    public String coded(String field, String value, CaseKind kind) {
        if (field.equals("holder")) {
            return unit(value);
        }
        if (field.equals("partyRole")) {
            return role(value, kind);
        }
        return code(catalogue.codes(field, kind), value);
    }

    public String name(Term term) {
        return term.name(language);
    }

    private String ofKind(String key, @Nullable CaseKind kind, Object... arguments) {
        String own =
                kind == null
                        ? null
                        : messages.getMessage(key + "." + kind, arguments, null, language);
        return own == null ? text(key, arguments) : own;
    }
}
