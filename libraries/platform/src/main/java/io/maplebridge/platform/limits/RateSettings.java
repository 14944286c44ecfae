package io.maplebridge.platform.limits;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** The allowances, counted by each process for itself. */
@ConfigurationProperties("maplebridge.limits")
record RateSettings(
        @Nullable Allowance signIn,
        @Nullable Allowance clientKey,
        @Nullable Allowance submission,
        @Nullable Allowance export,
        @Nullable Allowance search) {

    /** An office behind one address signs in at eight o'clock. */
    private static final Allowance USUAL_SIGN_IN = new Allowance(60, 60);

    /** A platform needs a token every quarter of an hour; several may stand behind one address. */
    private static final Allowance USUAL_CLIENT_KEY = new Allowance(60, 60);

    /** A platform sends what gathered over a night. */
    private static final Allowance USUAL_SUBMISSION = new Allowance(1200, 600);

    private static final Allowance USUAL_EXPORT = new Allowance(10, 10);

    /** Different texts: who works through a pile of papers looks for one every few seconds. */
    private static final Allowance USUAL_SEARCH = new Allowance(30, 60);

    /**
     * How often, per minute on the average and at once after a rest.
     *
     * @param perMinute above zero
     */
    record Allowance(int perMinute, int atOnce) {
        Allowance {
            if (perMinute < 1 || atOnce < 1) {
                throw new IllegalArgumentException("an allowance is 1 or more");
            }
        }
    }

    Allowance of(Rate rate) {
        return switch (rate) {
            case SIGN_IN -> Objects.requireNonNullElse(signIn, USUAL_SIGN_IN);
            case CLIENT_KEY -> Objects.requireNonNullElse(clientKey, USUAL_CLIENT_KEY);
            case SUBMISSION -> Objects.requireNonNullElse(submission, USUAL_SUBMISSION);
            case EXPORT -> Objects.requireNonNullElse(export, USUAL_EXPORT);
            case SEARCH -> Objects.requireNonNullElse(search, USUAL_SEARCH);
        };
    }
}
