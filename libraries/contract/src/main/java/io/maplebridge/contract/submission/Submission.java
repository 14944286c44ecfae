package io.maplebridge.contract.submission;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.maplebridge.contract.words.CaseKind;
import io.maplebridge.contract.words.Particulars;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something brought to the town: a dispute, a petition or a hotline order, as it arrived. The case
 * opened from it carries the same id, so a submission sent twice can never make two cases.
 *
 * <p>{@code town}, {@code village}, {@code source}, {@code category} and {@code channel} are codes
 * of the reference data. {@code occurredOn} is the day on which it was registered or received, a
 * date in Asia/Shanghai; {@code receivedAt} is when intake learned of it.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Submission.Dispute.class, name = "dispute-submitted.v1"),
    @JsonSubTypes.Type(value = Submission.Petition.class, name = "petition-submitted.v1"),
    @JsonSubTypes.Type(value = Submission.Order.class, name = "order-submitted.v1")
})
public sealed interface Submission {

    /** What every one of them says, whatever its kind. */
    Arrived arrived();

    default UUID caseId() {
        return arrived().caseId();
    }

    default String town() {
        return arrived().town();
    }

    default String village() {
        return arrived().village();
    }

    default LocalDate occurredOn() {
        return arrived().occurredOn();
    }

    default Instant receivedAt() {
        return arrived().receivedAt();
    }

    default String submittedBy() {
        return arrived().submittedBy();
    }

    default String source() {
        return arrived().source();
    }

    default String subject() {
        return arrived().subject();
    }

    default @Nullable String description() {
        return arrived().description();
    }

    default List<Party> parties() {
        return arrived().parties();
    }

    /** What a submission of its kind alone says. */
    Particulars particulars();

    default CaseKind kind() {
        return particulars().kind();
    }

    /** The name of this type and version on the wire, as CloudEvents {@code type}. */
    default String wireName() {
        return switch (this) {
            case Dispute d -> "dispute-submitted.v1";
            case Petition p -> "petition-submitted.v1";
            case Order o -> "order-submitted.v1";
        };
    }

    /** A dispute between parties 矛盾纠纷. */
    record Dispute(@JsonUnwrapped Arrived arrived, @JsonUnwrapped Particulars.OfDispute particulars)
            implements Submission {
        public Dispute {
            requireNonNull(arrived, "arrived");
            requireNonNull(particulars, "particulars");
        }
    }

    /** A petition 信访事项. */
    record Petition(
            @JsonUnwrapped Arrived arrived, @JsonUnwrapped Particulars.OfPetition particulars)
            implements Submission {
        public Petition {
            requireNonNull(arrived, "arrived");
            requireNonNull(particulars, "particulars");
        }
    }

    /** An order dispatched by 12345 or another platform 诉求工单. */
    record Order(@JsonUnwrapped Arrived arrived, @JsonUnwrapped Particulars.OfOrder particulars)
            implements Submission {
        public Order {
            requireNonNull(arrived, "arrived");
            requireNonNull(particulars, "particulars");
        }
    }
}
