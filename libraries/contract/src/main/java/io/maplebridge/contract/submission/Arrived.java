package io.maplebridge.contract.submission;

import static java.util.Objects.requireNonNull;

import io.maplebridge.contract.words.Spelling;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What every submission says, whatever its kind.
 *
 * @param submittedBy who sent it, by the name shown beside it
 * @param source where it came from, a code of the reference data
 * @param subject what it is about in a few words 事由, 1 to 200 characters in one {@link
 *     Spelling#line}
 * @param description the story in full, up to 10,000 characters
 * @param lateReason why it is entered in a year after that of its day, one {@link Spelling#line}, 1
 *     to 200 characters; null when it is not, or the sender does not say
 * @param sentByProgram true when a client of an outside platform sent it; null when a person did
 * @param account that sent it: a person's or a client's; null where an older release took it in
 */
public record Arrived(
        UUID caseId,
        String town,
        String village,
        LocalDate occurredOn,
        Instant receivedAt,
        String submittedBy,
        String source,
        String subject,
        @Nullable String description,
        @Nullable String lateReason,
        List<Party> parties,
        @Nullable Boolean sentByProgram,
        @Nullable String account) {

    public Arrived {
        requireNonNull(caseId, "caseId");
        requireNonNull(town, "town");
        requireNonNull(village, "village");
        requireNonNull(occurredOn, "occurredOn");
        requireNonNull(receivedAt, "receivedAt");
        requireNonNull(submittedBy, "submittedBy");
        requireNonNull(source, "source");
        subject = Spelling.line(requireNonNull(subject, "subject"));
        lateReason = lateReason == null ? null : Spelling.line(lateReason);
        parties = List.copyOf(parties);
    }

    /** Whether it comes from the platform itself, whose numbers are its own. */
    public boolean byProgram() {
        return Boolean.TRUE.equals(sentByProgram);
    }
}
