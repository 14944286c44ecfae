package io.maplebridge.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.maplebridge.contract.ContractJson;
import io.maplebridge.lectures.Lecture;
import io.maplebridge.lectures.LectureFigures;
import io.maplebridge.testkit.TestDocuments;
import io.maplebridge.testkit.TestKafka;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * What is no case is counted, listed, broken down and shown by its declaration alone: no class of
 * the service knows of lectures.
 */
class SecondFactTypeTest {

    private static final int YEAR = 2061;
    private static final String WHEN = "year=" + YEAR + "&asOf=" + YEAR + "-12-31";
    private static final String RUN = UUID.randomUUID().toString().substring(0, 8);

    private static CaseLogFixture log;
    private static RunningStats stats;

    @BeforeAll
    static void start() {
        log = new CaseLogFixture();
        CaseLogFixture.declare(Lecture.TOPIC);
        stats =
                RunningStats.start(
                        TestDocuments.freshDatabase(),
                        TestKafka.unique("stats"),
                        LectureFigures.class);
        say("a", 1, "dami", "fraud", LocalDate.of(YEAR, 3, 1), 40);
        say("b", 1, "dami", "fraud", LocalDate.of(YEAR, 3, 1), 60);
        say("c", 1, "xiaomi", "drugs", LocalDate.of(YEAR, 5, 1), 25);
        say("c", 2, "xiaomi", "drugs", LocalDate.of(YEAR, 5, 2), 35);
        say("c", 1, "xiaomi", "drugs", LocalDate.of(YEAR, 5, 1), 25);
        say("d", 1, "xiaomi", "riddle", LocalDate.of(YEAR, 6, 1), 1);
        stats.settle();
    }

    @AfterAll
    static void stop() {
        stats.close();
        log.close();
    }

    private static void say(
            String id, long version, String village, String theme, LocalDate heldOn, long heard) {
        String key = id + RUN;
        log.write(
                Lecture.TOPIC,
                key,
                ContractJson.write(
                        new Lecture(key, version, "changsha", village, theme, heldOn, heard)));
    }

    @Test
    void it_is_counted_and_broken_down() {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(figure("lecture.held").get("text").asString()).isEqualTo("3场"));
        assertThat(figure("lecture.listeners").get("text").asString()).isEqualTo("135人次");
        assertThat(figure("lecture.each").get("text").asString()).isEqualTo("45.0人次");
        JsonNode themes = figure("lecture.held").get("breakdowns").get("theme");
        assertThat(themes.get(0).get("name").asString()).isEqualTo("防诈骗");
        assertThat(themes.get(0).get("value").intValue()).isEqualTo(2);
        assertThat(stats.json("/stats/api/audit").get("drift").intValue()).isZero();
    }

    @Test
    void its_number_is_the_length_of_its_list() {
        JsonNode list =
                stats.json("/stats/api/figures/lecture.held/cases?" + WHEN + "&by=theme&key=drugs");

        assertThat(list.get("total").intValue()).isEqualTo(1);
        assertThat(list.get("cases").get(0).get("on").asString()).isEqualTo(YEAR + "-05-02");
        JsonNode sum = stats.json("/stats/api/figures/lecture.listeners/cases?" + WHEN);
        assertThat(sum.get("total").intValue()).isEqualTo(3);
        assertThat(sum.get("value").intValue()).isEqualTo(135);
    }

    @Test
    void it_is_shown_in_sentences_tables_and_lists() {
        String page = stats.get("/stats?" + WHEN).body();
        String list = stats.get("/stats/figures/lecture.held/cases?" + WHEN).body();

        assertThat(page.replaceAll("<[^>]*>", ""))
                .contains(YEAR + "年举办普法讲座3场，听讲135人次。")
                .contains("普法，按主题");
        assertThat(list).contains("普法普法讲座", "防诈骗", "主题").doesNotContain("/cases/a" + RUN);
        assertThat(stats.get("/stats/api/figures?" + WHEN, "Accept-Language", "en").body())
                .contains("Lectures held", "Fraud");
    }

    @Test
    void a_fact_of_a_type_that_nobody_declares_is_a_dead_letter_with_its_reason() {
        var dead = log.deadLetters(Lecture.TOPIC, "d" + RUN);

        assertThat(dead).hasSize(1);
        assertThat(dead.getFirst().headers().lastHeader("maplebridge-reason").value())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("a fact of an unknown type: riddle");
    }

    private static JsonNode figure(String id) {
        for (JsonNode figure : stats.json("/stats/api/figures?" + WHEN).get("figures")) {
            if (figure.get("id").asString().equals(id)) {
                return figure;
            }
        }
        throw new AssertionError("no figure " + id);
    }
}
