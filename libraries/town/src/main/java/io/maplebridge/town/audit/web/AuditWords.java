package io.maplebridge.town.audit.web;

import io.maplebridge.town.audit.domain.Entry;
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
            default -> entry.detail();
        };
    }

    private String roleOf(String role) {
        return text("role." + role);
    }

    private String text(String key) {
        return messages.getMessage(key, null, language);
    }
}
