package io.maplebridge.intake.web;

import io.maplebridge.contract.submission.Party;
import io.maplebridge.contract.submission.Submission;
import io.maplebridge.contract.words.PartyRole;
import io.maplebridge.platform.reference.Findings;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The body of a submission as it is sent: everything may be missing. {@link #missing} says what is;
 * only when nothing is may it be turned into a {@link Submission}.
 */
sealed interface SubmissionRequest {

    void missing(Findings found);

    @Nullable String village();

    Submission submission(Arrival arrival);

    record DisputeRequest(
            @Nullable String town,
            @Nullable String village,
            @Nullable LocalDate occurredOn,
            @Nullable String source,
            @Nullable String subject,
            @Nullable String description,
            @Nullable List<PartyRequest> parties,
            @Nullable String category,
            @Nullable BigDecimal amount)
            implements SubmissionRequest {

        @Override
        public void missing(Findings found) {
            common(found, town, village, occurredOn, source, subject, parties);
            require(found, "/category", category);
        }

        @Override
        public Submission submission(Arrival arrival) {
            return new Submission.Dispute(
                    arrival.caseId(),
                    given(town),
                    given(village),
                    given(occurredOn),
                    arrival.receivedAt(),
                    arrival.submittedBy(),
                    given(source),
                    given(subject).strip(),
                    Typed.text(description),
                    partiesOf(parties),
                    given(category),
                    amount);
        }
    }

    record PetitionRequest(
            @Nullable String town,
            @Nullable String village,
            @Nullable LocalDate occurredOn,
            @Nullable String source,
            @Nullable String subject,
            @Nullable String description,
            @Nullable List<PartyRequest> parties,
            @Nullable String channel,
            @Nullable Integer people,
            @Nullable String accused)
            implements SubmissionRequest {

        @Override
        public void missing(Findings found) {
            common(found, town, village, occurredOn, source, subject, parties);
            require(found, "/channel", channel);
        }

        @Override
        public Submission submission(Arrival arrival) {
            return new Submission.Petition(
                    arrival.caseId(),
                    given(town),
                    given(village),
                    given(occurredOn),
                    arrival.receivedAt(),
                    arrival.submittedBy(),
                    given(source),
                    given(subject).strip(),
                    Typed.text(description),
                    partiesOf(parties),
                    given(channel),
                    people == null ? 1 : people,
                    Typed.text(accused));
        }
    }

    record OrderRequest(
            @Nullable String town,
            @Nullable String village,
            @Nullable LocalDate occurredOn,
            @Nullable String source,
            @Nullable String subject,
            @Nullable String description,
            @Nullable List<PartyRequest> parties,
            @Nullable String platform,
            @Nullable String number,
            @Nullable String category,
            @Nullable Integer limitWorkingDays,
            @Nullable String accused)
            implements SubmissionRequest {

        /** The time limit of an order that names none, in working days. */
        private static final int USUAL_LIMIT = 5;

        @Override
        public void missing(Findings found) {
            common(found, town, village, occurredOn, source, subject, parties);
            require(found, "/platform", platform);
            require(found, "/number", number);
            require(found, "/category", category);
        }

        @Override
        public Submission submission(Arrival arrival) {
            return new Submission.Order(
                    arrival.caseId(),
                    given(town),
                    given(village),
                    given(occurredOn),
                    arrival.receivedAt(),
                    arrival.submittedBy(),
                    given(source),
                    given(subject).strip(),
                    Typed.text(description),
                    partiesOf(parties),
                    given(platform),
                    given(number).strip(),
                    given(category),
                    limitWorkingDays == null ? USUAL_LIMIT : limitWorkingDays,
                    Typed.text(accused));
        }
    }

    /** A party as sent. */
    record PartyRequest(
            @Nullable PartyRole role,
            @Nullable String name,
            @Nullable Boolean organisation,
            @Nullable String phone) {

        private Party party() {
            return new Party(
                    given(role),
                    given(name).strip(),
                    Boolean.TRUE.equals(organisation),
                    Typed.text(phone));
        }
    }

    private static void common(
            Findings found,
            @Nullable String town,
            @Nullable String village,
            @Nullable LocalDate occurredOn,
            @Nullable String source,
            @Nullable String subject,
            @Nullable List<PartyRequest> parties) {
        require(found, "/town", town);
        require(found, "/village", village);
        require(found, "/occurredOn", occurredOn);
        require(found, "/source", source);
        require(found, "/subject", subject);
        require(found, "/parties", parties);
        for (int i = 0; parties != null && i < parties.size(); i++) {
            PartyRequest party = parties.get(i);
            String at = "/parties/" + i;
            require(found, at, party);
            if (party != null) {
                require(found, at + "/role", party.role());
                require(found, at + "/name", party.name());
            }
        }
    }

    private static void require(Findings found, String pointer, @Nullable Object value) {
        found.unless(value != null, pointer, "required");
    }

    private static List<Party> partiesOf(@Nullable List<PartyRequest> parties) {
        return given(parties).stream().map(PartyRequest::party).toList();
    }

    private static <T> T given(@Nullable T value) {
        return Objects.requireNonNull(value, "asked before missing() was");
    }
}
