package io.maplebridge.town.audit.web;

import io.maplebridge.town.audit.domain.Deed;
import io.maplebridge.town.audit.domain.Entry;
import io.maplebridge.town.audit.domain.Repeated;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** A line of the trail in one reader's language. */
public record AuditWords(MessageSource messages, Locale language) {

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
                String detail = entry.detail();
                int end = detail.indexOf(' ');
                yield end < 0
                        ? roleOf(detail)
                        : roleOf(detail.substring(0, end)) + detail.substring(end);
            }
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

    private String text(String key) {
        return messages.getMessage(key, null, language);
    }
}
