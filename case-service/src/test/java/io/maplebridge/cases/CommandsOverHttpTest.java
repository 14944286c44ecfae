package io.maplebridge.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.maplebridge.cases.CasesApi.Answer;
import io.maplebridge.testkit.AtOnce;
import java.net.http.HttpRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@CasesTest
class CommandsOverHttpTest {

    private static final String ON_THE_SIXTH = "{\"occurredOn\": \"2023-03-06\"}";

    @LocalServerPort private int port;

    private CasesApi cases;

    @BeforeEach
    void open() {
        cases = new CasesApi(port);
    }

    private UUID dispute() throws Exception {
        return cases.opened(SubmissionFixtures.dispute(UUID.randomUUID(), "排水"));
    }

    @Test
    void the_version_seen_must_be_said_and_be_the_present_one() throws Exception {
        UUID id = dispute();
        Answer missing = cases.command(id, "accept", "", ON_THE_SIXTH);
        assertThat(missing.status()).isEqualTo(428);
        assertThat(missing.problem()).isEqualTo("version-missing");
        cases.done(id, "accept", ON_THE_SIXTH);
        Answer stale = cases.command(id, "agree", "\"1\"", agreement());
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.problem()).isEqualTo("stale");
        assertThat(cases.command(id, "agree", "\"9\"", agreement()).status()).isEqualTo(412);
        assertThat(cases.command(id, "agree", "W/\"2\"", agreement()).status())
                .as("a cache may have weakened it")
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "*", "\"\"", "\"one\"", "\"1\", \"2\"", "\"99999999999\""})
    void what_is_no_version_is_refused(String ifMatch) throws Exception {
        Answer answer = cases.command(dispute(), "accept", ifMatch, ON_THE_SIXTH);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.pointers()).containsExactly("If-Match");
    }

    @Test
    void a_step_the_state_does_not_take_is_a_conflict_and_changes_nothing() throws Exception {
        UUID id = dispute();
        Answer answer = cases.now(id, "close", ON_THE_SIXTH);
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.problem()).isEqualTo("illegal-transition");
        assertThat(cases.get("/" + id).etag()).isEqualTo("\"1\"");
    }

    @Test
    void what_does_not_exist_is_not_found() throws Exception {
        UUID nobody = UUID.randomUUID();
        assertThat(cases.get("/" + nobody).status()).isEqualTo(404);
        assertThat(cases.get("/" + nobody + "/events").status()).isEqualTo(404);
        assertThat(cases.command(nobody, "accept", "\"1\"", ON_THE_SIXTH).status()).isEqualTo(404);
        assertThat(cases.command(dispute(), "teleport", "\"1\"", ON_THE_SIXTH).status())
                .isEqualTo(404);
        assertThat(cases.get("/no-uuid").pointers()).containsExactly("id");
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    accept   | {}                                                             | /occurredOn
                    accept   | {"occurredOn": "6.3.2023"}                                     | /occurredOn
                    accept   | {"occurredOn": "2999-01-01"}                                   | /occurredOn
                    accept   | {"occurredOn": "2023-03-04"}                                   | /occurredOn
                    accept   | {"occurredOn": ["2023-03-06"]}                                 | /occurredOn
                    accept   | {"occurredOn": "2023-03-06", "number": "〔2023〕第1号"}         | /number
                    accept   | {"occurredOn": "2023-03-06", "state": "CLOSED"}                | /state
                    accept   | {"occurredOn": "2023-03-06", "a/b~": 1}                        | /a~1b~0
                    withdraw | {"occurredOn": "2023-03-06"}                                   | /reason
                    withdraw | {"occurredOn": "2023-03-06", "reason": " "}                    | /reason
                    withdraw | {"occurredOn": "2023-03-06", "reason": "<script>x</script>"}   | /reason
                    withdraw | {"occurredOn": "2023-03-06", "reason": {"a": 1}}               | /reason
                    """)
    void a_field_that_is_wrong_is_pointed_at(String command, String json, String pointer)
            throws Exception {
        UUID id = dispute();
        Answer answer = cases.now(id, command, json);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("invalid");
        assertThat(answer.pointers()).containsExactly(pointer);
        assertThat(cases.get("/" + id).version()).isEqualTo(1);
    }

    @Test
    void everything_wrong_with_a_command_is_said_at_once() throws Exception {
        UUID id = dispute();
        cases.done(id, "accept", ON_THE_SIXTH);
        String wrong =
                """
                {"occurredOn": "soon", "form": "SUNG", "content": "", "performBy": "never",
                 "amount": "-1", "mood": "good"}
                """;
        assertThat(cases.now(id, "agree", wrong).pointers())
                .containsExactlyInAnyOrder(
                        "/occurredOn", "/form", "/content", "/performBy", "/amount", "/mood");
        assertThat(cases.now(id, "escalate", level("VILLAGE")).pointers()).containsExactly("/to");
        assertThat(cases.now(id, "hand-down", level("TOWN")).pointers()).containsExactly("/to");
        assertThat(
                        cases.now(
                                        id,
                                        "refer",
                                        "{\"occurredOn\":\"2023-03-06\",\"avenue\":\"duel\",\"reason\":\"x\"}")
                                .pointers())
                .containsExactly("/avenue");
    }

    @Test
    void a_body_that_is_no_object_of_json_is_refused() throws Exception {
        UUID id = dispute();
        for (String body : List.of("", "[]", "null", "{", "\"accept\"")) {
            assertThat(cases.command(id, "accept", "\"1\"", body).status()).as(body).isEqualTo(400);
        }
        Answer form =
                cases.send(
                        cases.to("/" + id + "/commands/accept")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .header("If-Match", "\"1\"")
                                .POST(
                                        HttpRequest.BodyPublishers.ofString(
                                                "occurredOn=2023-03-06")));
        assertThat(form.status()).isEqualTo(415);
    }

    @Test
    void a_command_sent_again_with_its_key_is_done_once() throws Exception {
        UUID id = dispute();
        String key = UUID.randomUUID().toString();
        Answer first = cases.command(id, "accept", "\"1\"", ON_THE_SIXTH, "Idempotency-Key", key);
        Answer again = cases.command(id, "accept", "\"1\"", ON_THE_SIXTH, "Idempotency-Key", key);
        assertThat(first.status()).isEqualTo(200);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(cases.get("/" + id).version()).isEqualTo(2);
        assertThat(
                        cases.command(
                                        id,
                                        "close",
                                        "\"2\"",
                                        ON_THE_SIXTH,
                                        "Idempotency-Key",
                                        "seven")
                                .pointers())
                .containsExactly("Idempotency-Key");
    }

    @Test
    void a_command_sent_sixteen_times_at_once_with_its_key_is_done_once() throws Exception {
        UUID id = dispute();
        String key = UUID.randomUUID().toString();
        List<Integer> statuses = AtOnce.sixteen(i -> accept(id, "Idempotency-Key", key).status());
        assertThat(statuses).containsOnly(200);
        assertThat(cases.get("/" + id).version()).isEqualTo(2);
    }

    @Test
    void of_sixteen_who_accept_at_once_one_does_and_the_others_are_told() throws Exception {
        UUID id = dispute();
        List<Integer> statuses = AtOnce.sixteen(i -> accept(id).status());
        assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 412);
        assertThat(cases.get("/" + id).version()).isEqualTo(2);
    }

    @Test
    void sixteen_cases_accepted_at_once_get_sixteen_numbers_in_a_row() throws Exception {
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            ids.add(dispute());
        }
        UUID refused = ids.getFirst();
        assertThat(cases.now(refused, "accept", "{\"occurredOn\": \"2999-01-01\"}").status())
                .isEqualTo(400);
        List<Integer> numbers =
                AtOnce.sixteen(i ->
                                Integer.valueOf(
                                        accept(ids.get(i))
                                                .text("number")
                                                .replaceAll(".*第(\\d+)号", "$1")))
                        .stream()
                        .sorted()
                        .toList();
        assertThat(numbers).doesNotHaveDuplicates();
        assertThat(numbers.getLast() - numbers.getFirst()).as("without a gap").isEqualTo(15);
    }

    @Test
    void the_ledger_shows_masked_names_and_pages() throws Exception {
        UUID id = cases.opened(SubmissionFixtures.dispute(UUID.randomUUID(), "独一无二的田埂之争"));
        Answer found = cases.get("?text=%E7%94%B0%E5%9F%82&size=5");
        assertThat(found.body().at("/items/0/id").asString()).isEqualTo(id.toString());
        assertThat(found.body().at("/items/0/parties/0").asString()).isEqualTo("张*某");
        assertThat(found.body().path("total").asInt()).isEqualTo(1);
        assertThat(found.body().path("size").asInt()).isEqualTo(5);
        assertThat(found.response().body()).doesNotContain("张某某", "1380000");
    }

    @ParameterizedTest
    @CsvSource({
        "town=nowhere, town",
        "kind=RUMOUR, kind",
        "state=GONE, state",
        "sort=LUCK, sort",
        "page=-1, page",
        "page=first, page",
        "size=0, size",
        "size=501, size",
        "open=perhaps, open",
    })
    void a_question_to_the_ledger_that_is_wrong_is_pointed_at(String query, String parameter)
            throws Exception {
        Answer answer = cases.get("?" + query);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.pointers()).containsExactly(parameter);
    }

    private Answer accept(UUID id, String... headers) {
        try {
            return cases.command(id, "accept", "\"1\"", ON_THE_SIXTH, headers);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String agreement() {
        return "{\"occurredOn\": \"2023-03-07\", \"form\": \"ORAL\", \"content\": \"各让一步\"}";
    }

    private static String level(String to) {
        return "{\"occurredOn\": \"%s\", \"to\": \"%s\", \"reason\": \"x\"}"
                .formatted(LocalDate.of(2023, 3, 7), to);
    }
}
