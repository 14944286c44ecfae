package io.maplebridge.platform.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.maplebridge.platform.time.OneAMinute.Told;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OneAMinuteTest {

    private static final Instant NOON = Instant.parse("2023-12-18T04:00:00Z");

    private final OneAMinute<String> gathered = new OneAMinute<>();
    private final List<Told<String>> told = new ArrayList<>();

    @Test
    void the_first_is_told_at_once_and_the_others_after_a_minute_with_their_number() {
        for (int i = 0; i < 3_000; i++) {
            come("wrong key", "try " + i, NOON.plusMillis(i * 8L));
        }
        assertThat(told).containsExactly(new Told<>("try 0", 1));
        over(NOON.plusSeconds(59));
        assertThat(told).hasSize(1);
        over(NOON.plusSeconds(60));
        assertThat(told).last().isEqualTo(new Told<>("try 2999", 2_999));
    }

    @Test
    void however_long_it_goes_on_there_is_one_a_minute_and_none_is_uncounted() {
        for (int second = 0; second < 600; second++) {
            come("wrong key", "x", NOON.plusSeconds(second));
            over(NOON.plusSeconds(second));
        }
        gathered.tellAll(told::add);
        assertThat(told).hasSizeBetween(10, 12);
        assertThat(told.stream().mapToInt(Told::times).sum()).isEqualTo(600);
    }

    @Test
    void one_that_comes_after_the_minute_brings_those_before_it_along() {
        come("a", "1", NOON);
        come("a", "2", NOON.plusSeconds(1));
        come("a", "3", NOON.plusSeconds(61));
        assertThat(told).containsExactly(new Told<>("1", 1), new Told<>("3", 2));
    }

    @Test
    void a_single_one_is_told_once() {
        come("a", "1", NOON);
        over(NOON.plusSeconds(60));
        over(NOON.plusSeconds(120));
        assertThat(told).hasSize(1);
    }

    @Test
    void kinds_are_counted_apart_until_they_are_too_many_to_be_told_apart() {
        for (int i = 0; i < 10_000; i++) {
            come("address " + i, "x", NOON);
        }
        over(NOON.plusSeconds(60));
        assertThat(told).hasSizeLessThanOrEqualTo(202);
        assertThat(told.stream().mapToInt(Told::times).sum()).isEqualTo(10_000);
    }

    @Test
    void what_could_not_be_told_is_told_the_next_time() {
        come("a", "1", NOON);
        come("a", "2", NOON);
        assertThatThrownBy(() ->
                        gathered.tellOver(
                                NOON.plusSeconds(60),
                                any -> {
                                    throw new IllegalStateException("the store is away");
                                }))
                .isInstanceOf(IllegalStateException.class);
        over(NOON.plusSeconds(61));
        assertThat(told).last().isEqualTo(new Told<>("2", 1));
    }

    private void come(String kind, String what, Instant now) {
        gathered.come(kind, what, now).ifPresent(told::add);
    }

    private void over(Instant now) {
        gathered.tellOver(now, told::add);
    }
}
