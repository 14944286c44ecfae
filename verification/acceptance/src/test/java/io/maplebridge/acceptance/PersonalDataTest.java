package io.maplebridge.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.maplebridge.acceptance.client.Account;
import io.maplebridge.acceptance.client.Answer;
import io.maplebridge.acceptance.client.Broker;
import io.maplebridge.acceptance.client.Paper;
import io.maplebridge.acceptance.client.Town;
import io.maplebridge.acceptance.system.ApplicationUnderTest;
import io.maplebridge.acceptance.system.EveryWay;
import io.maplebridge.acceptance.system.Way;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Names and numbers of people stay where they belong: in the case and in intake's own topic. */
@EveryWay
@Order(98)
class PersonalDataTest {

    private static final LocalDate DAY = LocalDate.of(2025, 4, 5);
    private static final String NAME = "阮镜澜";
    private static final String PHONE = "13911820637";
    private static final String PLACE = "槐荫巷乙九号";
    private static final String WORDS = "借条上的指印";
    private static final List<String> PLANTED = List.of(NAME, PHONE, PLACE, WORDS);
    private static final String INTAKE = "intake.submissions.v1";
    private static final List<String> OTHER_TOPICS =
            List.of(
                    "cases.events.v1",
                    "cases.events.v1-dlt",
                    "organisation.v1",
                    "access.tokens-taken-back.v1",
                    "access.requests-refused.v1",
                    "access.requests-refused.v1-dlt",
                    "access.audit-heads.v1");

    private final ApplicationUnderTest system;
    private final Town town;

    PersonalDataTest(Way way) {
        system = way.running();
        town = new Town(system.door());
    }

    @Test
    void what_was_planted_is_in_the_case_and_nowhere_else() throws Exception {
        UUID id = live();
        String masked = town.caseOf(id).expect(200).text() + town.events(id);
        assertThat(masked).contains("阮*澜", WORDS).doesNotContain(NAME, PHONE);
        String why = "向" + NAME + "核对";
        String whole =
                town.post(
                                "/cases/api/cases/" + id + "/whole",
                                Map.of("reason", why),
                                UnaryOperator.identity())
                        .expect(200)
                        .text();
        assertThat(PLANTED).allMatch(whole::contains);
        town.as(Account.MEDIATOR).get("/cases/api/audit?account=" + encoded(NAME)).expect(403);

        try (Broker broker = new Broker(system.kafkaClient())) {
            broker.produce(INTAKE, NAME, (NAME + PHONE + " is no JSON").getBytes(UTF_8));
            Awaitility.await("put aside")
                    .atMost(Duration.ofMinutes(5))
                    .until(() -> Lags.none(system, INTAKE));
            assertThat(all(broker, INTAKE)).anyMatch(text -> text.contains(NAME));
            for (String topic : OTHER_TOPICS) {
                assertThat(all(broker, topic)).as(topic).noneMatch(PersonalDataTest::tells);
            }
        }
        try (Stream<Path> logs = Files.walk(Path.of("target", "logs"))) {
            for (Path log : logs.filter(Files::isRegularFile).toList()) {
                assertThat(tells(new String(Files.readAllBytes(log), UTF_8)))
                        .as(log.toString())
                        .isFalse();
            }
        }
    }

    @Test
    void a_refusal_repeats_nothing_of_what_was_sent() throws IOException {
        for (Paper bad :
                List.of(
                        planted().with("village", "atlantis"),
                        planted().with("occurredOn", NAME),
                        planted().with(NAME, PHONE),
                        planted().with("parties", List.of(Map.of("role", "?", "name", NAME))))) {
            Answer answer = town.submit(bad, UUID.randomUUID()).expect(400);
            assertThat(PLANTED.subList(1, PLANTED.size())).noneMatch(answer.text()::contains);
        }
    }

    @Test
    void lists_show_masked_names_only() throws IOException {
        live();
        for (Account reader : List.of(Account.OFFICE, Account.WRITER, Account.LEADER)) {
            String list =
                    town.as(reader)
                            .get("/cases/api/cases?town=changsha&text=" + encoded("指印"))
                            .expect(200)
                            .text();
            assertThat(list).contains("阮*澜").doesNotContain(NAME, PHONE);
            String page = town.as(reader).get("/cases?text=" + encoded("指印")).expect(200).text();
            assertThat(page).contains("阮*澜").doesNotContain(NAME, PHONE);
        }
    }

    /** Through every step that takes words of people's. */
    private UUID live() throws IOException {
        UUID id = town.open(planted());
        String day = DAY.toString();
        town.work(id, "accept", Map.of("occurredOn", day)).expect(200);
        town.work(id, "note", Map.of("occurredOn", day, "text", NAME + PHONE)).expect(200);
        town.work(
                        id,
                        "agree",
                        Map.of("occurredOn", day, "form", "ORAL", "content", NAME + "认" + WORDS))
                .expect(200);
        return id;
    }

    private static Paper planted() {
        return Paper.dispute(DAY, "contract")
                .with("subject", "为" + WORDS + "争执")
                .with("description", NAME + "称" + WORDS + "不是本人的，家住" + PLACE)
                .with(
                        "parties",
                        List.of(
                                Map.of("role", "APPLICANT", "name", NAME, "phone", PHONE),
                                Map.of("role", "RESPONDENT", "name", NAME + "之兄")));
    }

    private static List<String> all(Broker broker, String topic) {
        return broker.all(topic).stream().map(PersonalDataTest::text).toList();
    }

    private static String text(ConsumerRecord<byte[], byte[]> record) {
        StringBuilder text = new StringBuilder();
        record.headers().forEach(header -> text.append(of(header.value())).append('\n'));
        return text.append(of(record.key())).append('\n').append(of(record.value())).toString();
    }

    private static String of(byte[] bytes) {
        return bytes == null ? "" : new String(bytes, UTF_8);
    }

    private static boolean tells(String text) {
        return PLANTED.stream().anyMatch(text::contains);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
