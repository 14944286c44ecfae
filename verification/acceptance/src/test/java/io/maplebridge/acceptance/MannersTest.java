package io.maplebridge.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.maplebridge.acceptance.client.Answer;
import io.maplebridge.acceptance.client.Paper;
import io.maplebridge.acceptance.client.Town;
import io.maplebridge.acceptance.system.EveryWay;
import io.maplebridge.acceptance.system.Way;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Every refusal says what is wrong, in the reader's language, and changes nothing. */
@EveryWay
class MannersTest {

    private static final LocalDate DAY = LocalDate.of(2025, 8, 9);
    private static final Map<String, Object> ON_THE_DAY = Map.of("occurredOn", DAY.toString());

    private final Town town;

    MannersTest(Way way) {
        town = new Town(way.running().door());
    }

    @Test
    void a_transition_that_the_life_cycle_does_not_know_is_409() throws IOException {
        UUID id = town.open(Paper.dispute(DAY, "contract"));
        assertProblem(409, town.work(id, "close", ON_THE_DAY));
        assertThat(town.events(id).size()).isEqualTo(1);
    }

    @Test
    void a_stale_version_is_412_and_a_missing_one_428() throws IOException {
        UUID id = town.open(Paper.dispute(DAY, "contract"));
        String seen = town.caseOf(id).etag();
        town.command(id, "accept", seen, UUID.randomUUID(), ON_THE_DAY).expect(200);
        Map<String, Object> note = Map.of("occurredOn", DAY.toString(), "text", "备注");
        assertProblem(412, town.command(id, "note", seen, UUID.randomUUID(), note));
        String path = "/cases/api/cases/" + id + "/commands/note";
        assertProblem(428, town.post(path, note, request -> request));
        assertThat(town.events(id).size()).isEqualTo(2);
    }

    @Test
    void a_command_sent_again_with_its_key_is_done_once() throws IOException {
        UUID id = town.open(Paper.dispute(DAY, "contract"));
        String seen = town.caseOf(id).etag();
        UUID key = UUID.randomUUID();
        town.command(id, "accept", seen, key, ON_THE_DAY).expect(200);
        Answer again = town.command(id, "accept", seen, key, ON_THE_DAY).expect(200);
        assertThat(again.etag()).isEqualTo(town.caseOf(id).etag());
        assertThat(town.events(id).size()).isEqualTo(2);
    }

    @Test
    void an_invalid_submission_is_400_and_names_every_field_at_fault() throws IOException {
        Paper bad =
                Paper.dispute(DAY, "no-such-category")
                        .with("village", "atlantis")
                        .with("occurredOn", "2999-01-01")
                        .with("subject", "<b>加粗</b>");
        Answer answer = submit(bad);
        assertProblem(400, answer);
        assertThat(pointers(answer)).contains("/village", "/category", "/occurredOn", "/subject");
    }

    @Test
    void a_command_before_the_submission_or_in_the_future_is_400() throws IOException {
        UUID id = town.open(Paper.dispute(DAY, "contract"));
        for (String day : List.of(DAY.minusDays(1).toString(), "2999-01-01")) {
            Answer answer = town.work(id, "accept", Map.of("occurredOn", day));
            assertProblem(400, answer);
            assertThat(pointers(answer)).containsExactly("/occurredOn");
        }
        assertThat(town.events(id).size()).isEqualTo(1);
    }

    @Test
    void a_misspelt_field_is_400() throws IOException {
        Answer answer = submit(Paper.dispute(DAY, "contract").with("vilage", "dami"));
        assertProblem(400, answer);
        assertThat(pointers(answer)).containsExactly("/vilage");
    }

    @Test
    void a_missing_or_broken_key_is_400() throws IOException {
        Paper paper = Paper.dispute(DAY, "contract");
        assertProblem(400, town.post("/intake/api/disputes", paper.body(), request -> request));
        assertProblem(
                400,
                town.post(
                        "/intake/api/disputes",
                        paper.body(),
                        request -> request.header("Idempotency-Key", "not-a-uuid")));
    }

    @Test
    void broken_utf_8_and_broken_json_are_400() throws IOException {
        byte[] broken = "{\"subject\":\"水沟\"}".getBytes(UTF_8);
        broken[13] = (byte) 0xFF;
        assertProblem(400, submit(broken));
        assertProblem(400, submit("{\"subject\":".getBytes(UTF_8)));
    }

    @Test
    void more_than_a_megabyte_is_413() throws IOException {
        Paper paper = Paper.dispute(DAY, "contract").with("description", "长".repeat(400_000));
        assertProblem(413, submit(paper));
    }

    @Test
    void an_unknown_id_is_404_and_so_is_an_unknown_command_or_figure() throws IOException {
        assertProblem(404, town.caseOf(UUID.randomUUID()));
        assertProblem(404, town.get("/stats/api/figures/dispute.moon/cases"));
        UUID id = town.open(Paper.dispute(DAY, "contract"));
        assertProblem(404, town.work(id, "moon", ON_THE_DAY));
    }

    @Test
    void a_wrong_method_is_405_and_a_wrong_media_type_415() throws IOException {
        assertProblem(405, town.send(town.to("/intake/api/disputes").DELETE()));
        assertProblem(405, town.send(town.to("/cases/api/cases/" + UUID.randomUUID()).DELETE()));
        assertProblem(
                415,
                town.post(
                        "/intake/api/disputes",
                        Paper.dispute(DAY, "contract").body(),
                        request ->
                                request.header("Idempotency-Key", UUID.randomUUID().toString())
                                        .setHeader("Content-Type", "text/plain")));
    }

    @Test
    void the_words_are_chinese_unless_english_is_asked_for() throws IOException {
        String nowhere = "/cases/api/cases/" + UUID.randomUUID();
        assertThat(town.get(nowhere).json().required("title").asString()).isEqualTo("没有找到");
        Answer english = town.send(town.to(nowhere).header("Accept-Language", "en-GB,en;q=0.8"));
        assertThat(english.json().required("title").asString()).isEqualTo("Not found");
    }

    private Answer submit(Paper paper) throws IOException {
        return town.submit(paper, UUID.randomUUID());
    }

    private Answer submit(byte[] body) throws IOException {
        return town.post(
                "/intake/api/disputes",
                body,
                request -> request.header("Idempotency-Key", UUID.randomUUID().toString()));
    }

    /** The status, as problem+json with a type of ours and words. */
    private static void assertProblem(int status, Answer answer) {
        answer.expect(status);
        assertThat(answer.header("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.json().required("type").asString())
                .startsWith("urn:maplebridge:problem:");
        assertThat(answer.json().required("title").asString()).isNotBlank();
        assertThat(answer.json().required("detail").asString()).isNotBlank();
        assertThat(answer.json().required("status").asInt()).isEqualTo(status);
    }

    private static List<String> pointers(Answer answer) {
        List<String> pointers = new ArrayList<>();
        answer.json()
                .required("errors")
                .forEach(error -> pointers.add(error.required("pointer").asString()));
        return pointers;
    }
}
