package io.maplebridge.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.maplebridge.contract.ContractJson;
import io.maplebridge.contract.submission.Party;
import io.maplebridge.contract.submission.Submission;
import io.maplebridge.contract.words.PartyRole;
import io.maplebridge.intake.FrontDoor.Answer;
import io.maplebridge.intake.KeptSubmissions.Kept;
import io.maplebridge.testkit.TestInfrastructure;
import io.maplebridge.testkit.TestKafka;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(
        classes = IntakeApplication.class,
        properties = "spring.config.name=platform,intake",
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestInfrastructure.class)
class TakingInTest {

    @LocalServerPort private int port;

    private FrontDoor door;

    @BeforeEach
    void open() {
        door = new FrontDoor(port);
        await().atMost(Duration.ofSeconds(30))
                .ignoreExceptions()
                .until(() -> KeptSubmissions.all() != null);
    }

    @Test
    void a_dispute_that_got_202_is_on_the_topic_as_it_was_sent() throws Exception {
        String key = UUID.randomUUID().toString();
        Instant before = Instant.now().minusMillis(1);
        Answer answer = door.submit("disputes", FrontDoor.DISPUTE, key);

        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.caseId()).as("the sender's key is the case's id").isEqualTo(key);
        assertThat(answer.header("location")).isEqualTo("/cases/api/cases/" + key);
        Instant receivedAt = Instant.parse(answer.body().path("receivedAt").asString(""));
        assertThat(receivedAt).isBetween(before, Instant.now());

        assertThat(KeptSubmissions.of(key)).hasSize(1);
        Kept kept = KeptSubmissions.of(key).getFirst();
        assertThat(kept.submission())
                .isInstanceOfSatisfying(
                        Submission.Dispute.class,
                        dispute -> {
                            assertThat(dispute.caseId()).hasToString(key);
                            assertThat(dispute.occurredOn()).isEqualTo(LocalDate.of(2023, 3, 5));
                            assertThat(dispute.receivedAt()).isEqualTo(receivedAt);
                            assertThat(dispute.submittedBy()).isNotBlank();
                            assertThat(dispute.subject()).isEqualTo("相邻排水纠纷");
                            assertThat(dispute.description()).isNull();
                            assertThat(dispute.particulars().amount())
                                    .isEqualTo(new BigDecimal("80000.50"));
                            assertThat(dispute.parties())
                                    .containsExactly(
                                            new Party(
                                                    PartyRole.APPLICANT,
                                                    "张某某",
                                                    false,
                                                    "13800001234"),
                                            new Party(PartyRole.RESPONDENT, "大密村委会", true, null));
                        });
        assertThat(kept.headers())
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("ce_id", key)
                .containsEntry("ce_source", "/intake")
                .containsEntry("ce_type", "dispute-submitted.v1")
                .containsEntry("ce_subject", key)
                .containsEntry("ce_time", receivedAt.toString())
                .containsEntry("content-type", "application/json");
    }

    @Test
    void a_program_sends_in_what_its_token_is_for_and_nothing_else() throws Exception {
        String order = FrontDoor.ORDER.formatted(UUID.randomUUID());
        String another = order.replace("\"12345\"", "\"youshijiban\"");
        String hotline = "orders:12345 petitions";
        Answer sent = door.submitAsProgram(hotline, "orders", order);
        assertThat(sent.status()).isEqualTo(202);
        assertThat(KeptSubmissions.of(sent.caseId()).getLast().submission().arrived().byProgram())
                .isTrue();
        assertThat(door.submitAsProgram(hotline, "petitions", FrontDoor.PETITION).status())
                .isEqualTo(202);
        for (Answer refused :
                List.of(
                        door.submitAsProgram(hotline, "orders", another),
                        door.submitAsProgram(hotline, "disputes", FrontDoor.DISPUTE),
                        door.submitAsProgram("disputes", "orders", order),
                        door.submitAsProgram("", "disputes", FrontDoor.DISPUTE),
                        door.submitAsProgram("orders", "disputes", "{}"))) {
            assertThat(refused.status()).isEqualTo(403);
            assertThat(refused.header("content-type")).isEqualTo("application/problem+json");
            assertThat(refused.header("www-authenticate")).contains("insufficient_scope");
        }
    }

    @Test
    void a_mediator_logs_for_the_own_villages_and_is_told_which_field_is_wrong() throws Exception {
        assertThat(door.submitAsMediator("disputes", FrontDoor.DISPUTE, "dami").status())
                .isEqualTo(202);
        Answer other = door.submitAsMediator("disputes", FrontDoor.DISPUTE, "pangxi");
        assertThat(other.status()).isEqualTo(400);
        assertThat(other.pointers()).containsExactly("/village");
    }

    @ParameterizedTest
    @CsvSource({"disputes", "petitions", "orders"})
    void an_entry_is_taken_from_the_account_that_made_it_alone(String kind) throws Exception {
        String entry =
                switch (kind) {
                    case "disputes" -> FrontDoor.DISPUTE;
                    case "petitions" -> FrontDoor.PETITION;
                    default -> FrontDoor.ORDER.formatted(UUID.randomUUID());
                };
        Answer others = door.submitEntryOf("somebody%20else", kind, entry);
        assertThat(others.status()).isEqualTo(409);
        assertThat(others.body().path("type").asString(""))
                .isEqualTo("urn:maplebridge:problem:other-account");
        assertThat(door.submitEntryOf("%", kind, entry).status()).isEqualTo(409);
        Answer late = door.submitEntryOf("%74ester", kind, entry);
        assertThat(late.status()).isEqualTo(400);
        assertThat(late.pointers()).containsExactly("/lateReason");
        String why = entry.replaceFirst("\\{", "{\"lateReason\": \" 去年漏登 \",");
        Answer taken = door.submitEntryOf("%74ester", kind, why);
        assertThat(taken.status()).isEqualTo(202);
        assertThat(KeptSubmissions.of(taken.caseId()).getFirst().submission().arrived())
                .satisfies(arrived -> {
                    assertThat(arrived.lateReason()).isEqualTo("去年漏登");
                    assertThat(arrived.byProgram()).isFalse();
                });
    }

    @Test
    void a_petition_is_taken_in() throws Exception {
        Answer answer = door.submit("petitions", FrontDoor.PETITION);
        assertThat(answer.status()).isEqualTo(202);
        assertThat(KeptSubmissions.of(answer.caseId()).getFirst().submission())
                .isInstanceOfSatisfying(
                        Submission.Petition.class,
                        petition -> assertThat(petition.particulars().people()).isEqualTo(6));
    }

    @Test
    void the_same_order_sent_with_two_keys_is_one_case() throws Exception {
        String order = FrontDoor.ORDER.formatted(TestKafka.unique("GD"));
        Answer first = door.submit("orders", order);
        Answer second = door.submit("orders", order);
        assertThat(first.status()).isEqualTo(202);
        assertThat(second.caseId()).isEqualTo(first.caseId());
        assertThat(KeptSubmissions.of(first.caseId()))
                .hasSize(2)
                .extracting(Kept::submission)
                .allSatisfy(kept ->
                        assertThat(((Submission.Order) kept).particulars().limitWorkingDays())
                                .as("the usual limit, since it named none")
                                .isEqualTo(5));
    }

    @Test
    void one_order_pasted_from_four_places_is_one_case_with_one_content() throws Exception {
        String number = TestKafka.unique("GD");
        Answer first = door.submit("orders", FrontDoor.ORDER.formatted(number));
        for (String pasted :
                List.of(
                        number.substring(0, 4) + "\u00a0" + number.substring(4),
                        "\u200b" + number,
                        number.replace("GD", "ＧＤ"))) {
            String order = FrontDoor.ORDER.formatted(pasted).replace("路灯不亮", "路灯\u200b不亮\u3000");
            assertThat(door.submit("orders", order).caseId()).isEqualTo(first.caseId());
        }
        assertThat(KeptSubmissions.of(first.caseId()))
                .hasSize(4)
                .extracting(kept -> ContractJson.writeWithout(kept.submission(), "receivedAt"))
                .containsOnly(
                        ContractJson.writeWithout(
                                KeptSubmissions.of(first.caseId()).getFirst().submission(),
                                "receivedAt"));
    }

    @Test
    void what_nobody_can_see_is_nothing() throws Exception {
        String unseen = "\u200b\u2060\u3164\u00a0";
        Answer answer =
                door.submit(
                        "orders",
                        FrontDoor.ORDER
                                .formatted(unseen)
                                .replace("路灯不亮", unseen)
                                .replace("王某", unseen));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.pointers())
                .containsExactlyInAnyOrder("/subject", "/parties/0/name", "/number");
    }

    @Test
    void days_and_numbers_are_read_as_people_write_them() throws Exception {
        Answer answer =
                door.submit(
                        "disputes",
                        FrontDoor.DISPUTE
                                .replace("2023-03-05", "2023年3月5日")
                                .replace("80000.50", "\"80,000.5\"")
                                .replace("13800001234", "＋８６ 138\u20130000（1234）\u200b"));
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(202);
        Submission kept = KeptSubmissions.of(answer.caseId()).getFirst().submission();
        assertThat(kept.occurredOn()).isEqualTo("2023-03-05");
        assertThat(kept.particulars().amount()).isEqualByComparingTo("80000.50");
        assertThat(kept.parties().getFirst().phone()).isEqualTo("+86 138-0000(1234)");
        assertThat(
                        door.submit(
                                        "petitions",
                                        FrontDoor.PETITION
                                                .replace("2023-03-06", "2月11日")
                                                .replace("6}", "\"1,000\"}"))
                                .status())
                .isEqualTo(202);
        assertThat(
                        door.submit("disputes", FrontDoor.DISPUTE.replace("80000.50", "\"1,00\""))
                                .pointers())
                .containsExactly("/amount");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "7", "not-a-uuid", "0190f3a1-0000-7000-8000-00000000000g"})
    void a_submission_needs_a_key_that_is_a_uuid(@Nullable String key) throws Exception {
        Answer answer = door.submit("disputes", FrontDoor.DISPUTE, key);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.pointers()).containsExactly("Idempotency-Key");
    }

    @Test
    void everything_missing_is_named_at_once() throws Exception {
        Answer answer = door.submit("orders", "{\"parties\": [{}, null]}");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.pointers())
                .containsExactlyInAnyOrder(
                        "/town",
                        "/village",
                        "/occurredOn",
                        "/source",
                        "/subject",
                        "/parties/0/role",
                        "/parties/0/name",
                        "/parties/1",
                        "/platform",
                        "/number",
                        "/category");
        assertThat(door.submit("disputes", "{}").pointers()).contains("/parties", "/category");
        assertThat(door.submit("petitions", "{}").pointers()).contains("/parties", "/channel");
    }

    @Test
    void everything_against_the_rules_is_named_at_once() throws Exception {
        String wrong =
                """
                {"town": "changsha", "village": "nowhere", "occurredOn": "2999-01-01",
                 "source": "hotline", "subject": "<script>", "parties": [],
                 "category": "none", "amount": -1}
                """;
        Answer answer = door.submit("disputes", wrong);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.pointers())
                .containsExactlyInAnyOrder(
                        "/village",
                        "/occurredOn",
                        "/source",
                        "/subject",
                        "/parties",
                        "/category",
                        "/amount");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    "caseId": "0190f3a1-0000-7000-8000-000000000001" | /caseId
                    "receivedAt": "2020-01-01T00:00:00Z"             | /receivedAt
                    "submittedBy": "mayor"                           | /submittedBy
                    "type": "order-submitted.v1"                     | /type
                    "kind": "PETITION"                               | /kind
                    "common": {"town": "changsha"}                   | /common
                    "arrived": {"town": "changsha"}                  | /arrived
                    """)
    void what_only_the_server_may_say_is_refused(String field, String pointer) throws Exception {
        Answer answer =
                door.submit("disputes", FrontDoor.DISPUTE.replaceFirst("\\{", "{" + field + ","));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.pointers()).containsExactly(pointer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    "occurredOn": "2023-03-05"     | "occurredOn": "2023-02-30"   | /occurredOn
                    "town": "changsha"             | "town": {}                   | /town
                    "role": "RESPONDENT"           | "role": "JUDGE"              | /parties/1/role
                    "amount": 80000.50             | "amount": "viel"             | /amount
                    """)
    void what_cannot_be_read_is_named_where_it_stands(String right, String wrong, String pointer)
            throws Exception {
        assertThat(FrontDoor.DISPUTE).contains(right);
        Answer answer = door.submit("disputes", FrontDoor.DISPUTE.replace(right, wrong));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.pointers()).containsExactly(pointer);
    }

    @Test
    void what_is_refused_is_not_on_the_topic() throws Exception {
        String key = UUID.randomUUID().toString();
        door.submit("disputes", FrontDoor.DISPUTE.replace("dami", "nowhere"), key);
        assertThat(KeptSubmissions.of(key)).isEmpty();
    }
}
