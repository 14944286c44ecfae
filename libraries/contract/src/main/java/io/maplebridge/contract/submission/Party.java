package io.maplebridge.contract.submission;

import static java.util.Objects.requireNonNull;

import io.maplebridge.contract.words.PartyRole;
import io.maplebridge.contract.words.Spelling;
import org.jspecify.annotations.Nullable;

/**
 * A person or an organisation in a case. Personal data: lives in {@code intake.submissions.v1} (90
 * days) and in the case itself, nowhere else.
 *
 * @param name as the person gives it, 1 to 60 characters in one {@link Spelling#line}
 * @param organisation true when the party is an organisation, not a person
 * @param phone digits, optionally with a leading + and separators; null when unknown
 */
public record Party(PartyRole role, String name, boolean organisation, @Nullable String phone) {
    public Party {
        requireNonNull(role, "role");
        name = Spelling.line(requireNonNull(name, "name"));
        phone = phone == null ? null : Spelling.plain(phone);
    }
}
