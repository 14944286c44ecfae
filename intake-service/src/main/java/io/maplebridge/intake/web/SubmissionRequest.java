package io.maplebridge.intake.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.maplebridge.contract.submission.Submission;
import io.maplebridge.contract.words.Particulars;
import io.maplebridge.platform.reference.Findings;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The body of a submission as it is sent: everything may be missing. {@link #missing} says what is;
 * only when nothing is may it be turned into a {@link Submission}.
 */
sealed interface SubmissionRequest {

    CommonRequest common();

    void missing(Findings found);

    default @Nullable String village() {
        return common().village();
    }

    Submission submission(Arrival arrival);

    record DisputeRequest(
            @JsonUnwrapped CommonRequest common,
            @Nullable String category,
            @Nullable BigDecimal amount,
            @Nullable String difficulty)
            implements SubmissionRequest {

        @Override
        public void missing(Findings found) {
            common.missing(found);
            Typed.require(found, "/category", category);
        }

        @Override
        public Submission submission(Arrival arrival) {
            return new Submission.Dispute(
                    common.arrived(arrival),
                    new Particulars.OfDispute(
                            Typed.given(category), amount, Typed.text(difficulty)));
        }
    }

    record PetitionRequest(
            @JsonUnwrapped CommonRequest common,
            @Nullable String channel,
            @Nullable Integer people,
            @Nullable String accused)
            implements SubmissionRequest {

        @Override
        public void missing(Findings found) {
            common.missing(found);
            Typed.require(found, "/channel", channel);
        }

        @Override
        public Submission submission(Arrival arrival) {
            return new Submission.Petition(
                    common.arrived(arrival),
                    new Particulars.OfPetition(
                            Typed.given(channel),
                            people == null ? common.named() : people,
                            Typed.text(accused)));
        }
    }

    record OrderRequest(
            @JsonUnwrapped CommonRequest common,
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
            common.missing(found);
            Typed.require(found, "/platform", platform);
            Typed.require(found, "/number", number);
            Typed.require(found, "/category", category);
        }

        @Override
        public Submission submission(Arrival arrival) {
            return new Submission.Order(
                    common.arrived(arrival),
                    new Particulars.OfOrder(
                            Typed.given(platform),
                            Typed.given(number),
                            Typed.given(category),
                            limitWorkingDays == null ? USUAL_LIMIT : limitWorkingDays,
                            Typed.text(accused)));
        }
    }
}
