package io.maplebridge.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.maplebridge.contract.event.CaseEvent;
import io.maplebridge.contract.submission.Submission;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;

class ContractJsonTest {

    record Sample(
            @Nullable LocalDate day,
            @Nullable Instant instant,
            @Nullable BigDecimal amount,
            @Nullable String text) {}

    @Test
    void dates_and_instants_are_iso_text_and_instants_are_utc() {
        var sample =
                new Sample(
                        LocalDate.of(2023, 12, 18),
                        Instant.parse("2023-12-17T16:00:00Z"),
                        null,
                        null);
        assertThat(written(sample))
                .isEqualTo("{\"day\":\"2023-12-18\",\"instant\":\"2023-12-17T16:00:00Z\"}");
        assertThat(read(written(sample))).isEqualTo(sample);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.10", "80000.50", "100000000000", "12345678901234567.89"})
    void an_amount_keeps_every_digit_and_is_never_in_powers_of_ten(String amount) {
        String json = "{\"amount\":" + amount + "}";
        assertThat(read(json).amount()).isEqualTo(new BigDecimal(amount));
        assertThat(written(read(json))).isEqualTo(json);
        assertThat(written(new Sample(null, null, new BigDecimal("1E+5"), null)))
                .isEqualTo("{\"amount\":100000}");
    }

    @Test
    void what_is_null_is_left_out() {
        assertThat(written(new Sample(null, null, null, null))).isEqualTo("{}");
    }

    @Test
    void chinese_is_utf8_and_not_escaped() {
        assertThat(written(new Sample(null, null, null, "枫桥𠮷"))).isEqualTo("{\"text\":\"枫桥𠮷\"}");
    }

    @Test
    void an_unknown_field_is_ignored_at_every_depth() {
        String json = text(ContractJson.write(ContractFixtures.dispute()));
        String more =
                json.replace("{\"role\"", "{\"age\":44,\"role\"")
                        .replace("\"town\"", "\"weather\":{\"rain\":[1]},\"town\"");
        assertThat(more).isNotEqualTo(json);
        assertThat(ContractJson.read(bytes(more), Submission.class))
                .isEqualTo(ContractFixtures.dispute());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"dispute-submitted.v9\"}",
                "{\"type\":\"io.maplebridge.contract.submission.Submission$Dispute\"}",
                "{\"type\":\"case-accepted.v1\"}",
                "{\"type\":null}",
                "{}",
                "[]",
                "\"dispute-submitted.v1\"",
                "7",
                ""
            })
    void what_is_of_no_known_type_is_refused(String json) {
        assertThatThrownBy(() -> ContractJson.read(bytes(json), Submission.class))
                .isInstanceOf(JacksonException.class);
    }

    @Test
    void a_second_record_behind_the_first_is_refused() {
        String twice = text(ContractJson.write(ContractFixtures.order())).repeat(2);
        assertThatThrownBy(() -> ContractJson.read(bytes(twice), Submission.class))
                .isInstanceOf(JacksonException.class);
    }

    @Test
    void a_version_below_one_is_refused() {
        CaseEvent event = ContractFixtures.events().findFirst().orElseThrow();
        String json = text(ContractJson.write(event)).replace("\"version\":3", "\"version\":0");
        assertThatThrownBy(() -> ContractJson.read(bytes(json), CaseEvent.class))
                .isInstanceOf(JacksonException.class);
    }

    @Test
    void two_records_can_be_compared_without_some_of_their_fields() {
        var dispute = ContractFixtures.dispute();
        String json = text(ContractJson.writeWithout(dispute, "receivedAt", "submittedBy"));
        assertThat(json).contains("\"subject\"").doesNotContain("receivedAt", "submittedBy");
    }

    private static Sample read(String json) {
        return ContractJson.read(bytes(json), Sample.class);
    }

    private static String written(Object record) {
        return text(ContractJson.write(record));
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] json) {
        return new String(json, StandardCharsets.UTF_8);
    }
}
