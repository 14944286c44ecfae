package io.maplebridge.cases.life.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.maplebridge.platform.lease.Lease;
import io.maplebridge.testkit.AtOnce;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every lease must do. */
public interface LeaseContract {

    Duration TERM = Duration.ofSeconds(10);

    /** A lease of another process. */
    Lease lease();

    void letPass(Duration time);

    @Test
    default void of_two_processes_one_holds_it() {
        String job = job();
        Lease one = lease();
        Lease other = lease();
        assertThat(one.hold(job, TERM)).isTrue();
        assertThat(other.hold(job, TERM)).isFalse();
        assertThat(other.hold(job(), TERM)).as("another job").isTrue();
    }

    @Test
    default void whoever_renews_in_time_keeps_it() {
        String job = job();
        Lease one = lease();
        Lease other = lease();
        one.hold(job, TERM);
        letPass(Duration.ofSeconds(9));
        assertThat(one.hold(job, TERM)).isTrue();
        letPass(Duration.ofSeconds(9));
        assertThat(other.hold(job, TERM)).isFalse();
    }

    @Test
    default void one_that_ran_out_goes_to_the_next() {
        String job = job();
        Lease one = lease();
        Lease other = lease();
        one.hold(job, TERM);
        letPass(Duration.ofSeconds(11));
        assertThat(other.hold(job, TERM)).isTrue();
        assertThat(one.hold(job, TERM)).isFalse();
    }

    @Test
    default void of_sixteen_who_ask_at_once_one_holds_it() {
        String job = job();
        List<Lease> leases = IntStream.range(0, 16).mapToObj(i -> lease()).toList();
        assertThat(AtOnce.sixteen(i -> leases.get(i).hold(job, TERM))).containsOnlyOnce(true);
    }

    private static String job() {
        return "job-" + UUID.randomUUID();
    }
}
