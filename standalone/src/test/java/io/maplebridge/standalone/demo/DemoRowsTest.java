package io.maplebridge.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DemoRowsTest {

    private final List<DemoCase> cases = new DemoRows(Codes.shipped()).all();

    @Test
    void every_row_of_the_three_ledgers_is_one_case() {
        assertThat(cases.stream().collect(Collectors.groupingBy(DemoCase::path)))
                .satisfies(by -> assertThat(by.get("disputes")).hasSize(114))
                .satisfies(by -> assertThat(by.get("petitions")).hasSize(54))
                .satisfies(by -> assertThat(by.get("orders")).hasSize(65));
    }

    @Test
    void no_key_is_used_twice() {
        assertThat(
                        cases.stream()
                                .flatMap(one ->
                                        IntStream.range(-1, one.steps().size())
                                                .mapToObj(
                                                        n -> n < 0 ? one.key() : one.keyOfStep(n))))
                .doesNotHaveDuplicates();
    }

    @Test
    void the_same_row_has_the_same_keys_after_a_restart() {
        assertThat(new DemoRows(Codes.shipped()).all().stream().map(DemoCase::key))
                .containsExactlyElementsOf(cases.stream().map(DemoCase::key).toList());
    }

    @Test
    void a_successful_mediation_ends_in_an_agreement_of_the_ledgers_form() {
        DemoCase first = cases.getFirst();
        assertThat(first.steps().stream().map(DemoStep::command))
                .containsExactly("accept", "hold-session", "agree");
        assertThat(first.steps().getLast().body())
                .containsAllEntriesOf(Map.of("occurredOn", "2023-01-09", "form", "WRITTEN"));
    }

    @Test
    void the_steps_of_a_case_go_forward_in_time() {
        assertThat(cases)
                .allSatisfy(one ->
                        assertThat(one.steps())
                                .extracting(step -> (String) step.body().get("occurredOn"))
                                .isSorted()
                                .first()
                                .isEqualTo(one.submission().get("occurredOn")));
    }
}
