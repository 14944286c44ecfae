package io.maplebridge.contract.submission;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.maplebridge.contract.words.CaseKind;
import java.math.BigDecimal;
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

    /** Code of the unit that it accuses; null for none. */
    default @Nullable String accused() {
        return null;
    }

    CaseKind kind();

    /** The name of this type and version on the wire, as CloudEvents {@code type}. */
    default String wireName() {
        return switch (this) {
            case Dispute d -> "dispute-submitted.v1";
            case Petition p -> "petition-submitted.v1";
            case Order o -> "order-submitted.v1";
        };
    }

    /**
     * A dispute between parties 矛盾纠纷.
     *
     * @param category dispute category code 纠纷类型
     * @param amount money in dispute 涉案金额 in yuan, at most two decimals; null when none
     */
    record Dispute(@JsonUnwrapped Arrived arrived, String category, @Nullable BigDecimal amount)
            implements Submission {
        public Dispute {
            requireNonNull(arrived, "arrived");
            requireNonNull(category, "category");
        }

        @Override
        public CaseKind kind() {
            return CaseKind.DISPUTE;
        }
    }

    /**
     * A petition 信访事项.
     *
     * @param channel how it came: letter, visit, web, telephone, fax 渠道
     * @param people how many came 人数; five or more is a group petition 集体访
     * @param accused code of the unit that it accuses 被检举控告单位, whose people never see it
     */
    record Petition(
            @JsonUnwrapped Arrived arrived, String channel, int people, @Nullable String accused)
            implements Submission {
        public Petition {
            requireNonNull(arrived, "arrived");
            requireNonNull(channel, "channel");
        }

        @Override
        public CaseKind kind() {
            return CaseKind.PETITION;
        }
    }

    /**
     * An order dispatched by 12345 or another platform 诉求工单. Its identity is {@code platform} and
     * {@code number}: the same order sent twice is one case.
     *
     * @param platform code of the dispatching platform
     * @param number the platform's own number 工单编号
     * @param category order type code 工单类型
     * @param limitWorkingDays the order's own time limit in working days
     * @param accused code of the unit that it accuses 被举报单位, whose people never see it
     */
    record Order(
            @JsonUnwrapped Arrived arrived,
            String platform,
            String number,
            String category,
            int limitWorkingDays,
            @Nullable String accused)
            implements Submission {
        public Order {
            requireNonNull(arrived, "arrived");
            requireNonNull(platform, "platform");
            requireNonNull(number, "number");
            requireNonNull(category, "category");
        }

        @Override
        public CaseKind kind() {
            return CaseKind.WORK_ORDER;
        }
    }
}
