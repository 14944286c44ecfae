package io.maplebridge.platform.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.maplebridge.contract.ContractJson;
import io.maplebridge.contract.organisation.OrganisationFact.UnitStands;
import io.maplebridge.contract.submission.Submission;
import io.maplebridge.platform.problem.Violation;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/** One good example of each kind; then one field at a time is given another value. */
class SubmissionRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2023, 12, 18);

    private static final SubmissionRules RULES =
            new SubmissionRules(new Reference(CatalogueFixtures.delivered()), () -> TODAY);

    private static final String COMMON =
            """
            "caseId": "0190f3a1-0000-7000-8000-000000000001", "town": "changsha",
            "village": "dami", "occurredOn": "2023-03-05", "receivedAt": "2023-03-05T09:00:00Z",
            "submittedBy": "office", "subject": "排水纠纷",
            "parties": [{"role": "APPLICANT", "name": "张三", "organisation": false}]
            """;

    private static final String DISPUTE =
            "{\"type\": \"dispute-submitted.v1\", \"source\": \"night-visit\","
                    + "\"category\": \"neighbourhood\","
                    + COMMON
                    + "}";

    private static final String PETITION =
            "{\"type\": \"petition-submitted.v1\", \"source\": \"town-direct\","
                    + "\"channel\": \"visit\", \"people\": 1,"
                    + COMMON
                    + "}";

    private static final String ORDER =
            "{\"type\": \"order-submitted.v1\", \"source\": \"hotline\","
                    + "\"platform\": \"12345\", \"number\": \"GD1\", \"category\": \"help\","
                    + "\"limitWorkingDays\": 5,"
                    + COMMON
                    + "}";

    @ParameterizedTest
    @CsvSource({
        "2, 1, 1,",
        "2, 2, 1, fewer-than-named",
        "3, 2, 1,",
        "9, 2, 1,",
        "1, 2, 0, fewer-than-named"
    })
    void no_fewer_came_with_a_petition_than_are_named(
            int people, int petitioners, int representatives, @Nullable String wrong) {
        String party = "{\"role\": \"%s\", \"name\": \"张三\", \"organisation\": false}";
        List<String> parties = new ArrayList<>(List.of(party.formatted("THIRD_PARTY")));
        parties.addAll(Collections.nCopies(petitioners, party.formatted("PETITIONER")));
        parties.addAll(Collections.nCopies(representatives, party.formatted("REPRESENTATIVE")));
        String json =
                PETITION.replace("\"people\": 1", "\"people\": " + people)
                        .replaceFirst("\\[\\{.*}]", parties.toString());
        assertThat(RULES.checkNew(read(json)))
                .extracting(Violation::messageKey)
                .containsExactlyElementsOf(wrong == null ? List.of() : List.of(wrong));
        assertThat(RULES.check(read(json))).as("what was taken in stays").isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2023-03-04, village-ended", "2023-03-05, ", "2024-12-18, "})
    void an_ended_village_takes_late_entries_of_its_days_and_none_of_later_ones(
            LocalDate lastDay, @Nullable String wrong) {
        SubmissionRules rules = rulesWithDami(LocalDate.of(2020, 1, 1), lastDay);
        assertThat(rules.checkNew(read(DISPUTE)))
                .extracting(Violation::messageKey)
                .containsExactlyElementsOf(wrong == null ? List.of() : List.of(wrong));
        assertThat(rules.check(read(DISPUTE))).isEmpty();
    }

    @Test
    void a_village_takes_nothing_of_before_it_was_there() {
        assertThat(rulesWithDami(LocalDate.of(2023, 3, 5), null).checkNew(read(DISPUTE))).isEmpty();
        SubmissionRules rules = rulesWithDami(LocalDate.of(2023, 3, 6), null);
        assertThat(rules.checkNew(read(DISPUTE)))
                .extracting(Violation::messageKey)
                .containsExactly("village-not-yet");
    }

    private static SubmissionRules rulesWithDami(LocalDate from, @Nullable LocalDate until) {
        Reference reference = new Reference(CatalogueFixtures.delivered());
        reference.learn(
                new UnitStands(
                        "changsha",
                        "dami",
                        "VILLAGE",
                        "大密村",
                        "Dami Village",
                        "changsha",
                        from,
                        until,
                        2,
                        Instant.EPOCH));
        return new SubmissionRules(reference, () -> TODAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {DISPUTE, PETITION, ORDER})
    void a_good_submission_breaks_no_rule(String json) {
        assertThat(RULES.check(read(json))).isEmpty();
    }

    @ParameterizedTest(name = "{0} with {1} {2}: {3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    # kind    | field             | value                       | what is wrong
                    DISPUTE   | /town             | "nowhere"                   | unknown-town
                    DISPUTE   | /village          | "xialuo"                    |
                    DISPUTE   | /village          | "nowhere"                   | unknown-village
                    DISPUTE   | /occurredOn       | "2023-12-18"                |
                    DISPUTE   | /occurredOn       | "2023-12-19"                | in-the-future
                    DISPUTE   | /occurredOn       | "1990-01-01"                |
                    DISPUTE   | /occurredOn       | "1989-12-31"                | too-long-ago
                    DISPUTE   | /source           | "police-transfer"           |
                    DISPUTE   | /source           | "rumour"                    | unknown-source
                    DISPUTE   | /source           | "hotline"                   | unknown-source
                    PETITION  | /accused          | "pangxi"                    |
                    PETITION  | /accused          | "justice-office"            |
                    ORDER     | /accused          | "nobody"                    | unknown-unit
                    PETITION  | /source           | "county-referral"           |
                    PETITION  | /source           | "police-transfer"           | unknown-source
                    ORDER     | /source           | "local-platform"            |
                    ORDER     | /source           | "town-direct"               | unknown-source
                    DISPUTE   | /subject          | "面积<5亩"                    |
                    DISPUTE   | /subject          | " "                         | required
                    DISPUTE   | /subject          | "<b>急</b>"                  | markup
                    DISPUTE   | /subject          | "a\\u0000"                  | control-characters
                    DISPUTE   | /submittedBy      | ""                          | required
                    DISPUTE   | /description      | ""                          |
                    DISPUTE   | /description      | "<script>"                  | markup
                    DISPUTE   | /category         | "contract"                  |
                    DISPUTE   | /category         | "help"                      | unknown-category
                    DISPUTE   | /difficulty       | "complex"                   |
                    DISPUTE   | /difficulty       | ""                          | unknown-difficulty
                    DISPUTE   | /difficulty       | "help"                      | unknown-difficulty
                    DISPUTE   | /amount           | 0                           |
                    DISPUTE   | /amount           | 80000.50                    |
                    DISPUTE   | /amount           | 80000.500                   |
                    DISPUTE   | /amount           | 999999999999.99             |
                    DISPUTE   | /amount           | 1000000000000               | not-an-amount
                    DISPUTE   | /amount           | -0.01                       | not-an-amount
                    DISPUTE   | /amount           | 0.001                       | not-an-amount
                    DISPUTE   | /amount           | 0E+100000                   | not-an-amount
                    DISPUTE   | /amount           | 0E-100000                   | not-an-amount
                    DISPUTE   | /amount           | 1E+5                        |
                    PETITION  | /channel          | "letter"                    |
                    PETITION  | /channel          | "telegram"                  | unknown-channel
                    PETITION  | /people           | 10000                       |
                    PETITION  | /people           | 0                           | out-of-range
                    PETITION  | /people           | 10001                       | out-of-range
                    ORDER     | /category         | "report"                    |
                    ORDER     | /category         | "neighbourhood"             | unknown-category
                    ORDER     | /platform         | "youshijiban"               |
                    ORDER     | /platform         | "12346"                     | unknown-platform
                    ORDER     | /number           | "〔2023〕第7号"               |
                    ORDER     | /number           | " "                         | required
                    ORDER     | /limitWorkingDays | 365                         |
                    ORDER     | /limitWorkingDays | 0                           | out-of-range
                    ORDER     | /limitWorkingDays | 366                         | out-of-range
                    """)
    void one_field_is_right_or_named_with_what_is_wrong(
            String kind, String pointer, String value, @Nullable String wrong) {
        assertThat(check(kind, pointer, value))
                .isEqualTo(wrong == null ? List.of() : List.of(pointer + " " + wrong));
    }

    @Test
    void a_subject_has_at_most_200_characters_however_many_units_they_take() {
        assertThat(check("DISPUTE", "/subject", quoted("𠮷".repeat(200)))).isEmpty();
        assertThat(check("DISPUTE", "/subject", quoted("𠮷".repeat(201))))
                .containsExactly("/subject too-long");
        assertThat(check("DISPUTE", "/description", quoted("字".repeat(10_001))))
                .containsExactly("/description too-long");
        assertThat(check("ORDER", "/number", quoted("9".repeat(65))))
                .containsExactly("/number too-long");
    }

    @Test
    void a_case_has_a_party_and_not_a_crowd() {
        assertThat(check("DISPUTE", "/parties", "[]")).containsExactly("/parties no-party");
        assertThat(check("DISPUTE", "/parties", parties(50, "APPLICANT"))).isEmpty();
        assertThat(check("DISPUTE", "/parties", parties(51, "APPLICANT")))
                .containsExactly("/parties too-many");
    }

    @Test
    void a_group_has_at_most_five_representatives() {
        assertThat(check("PETITION", "/parties", parties(5, "REPRESENTATIVE"))).isEmpty();
        assertThat(check("PETITION", "/parties", parties(6, "REPRESENTATIVE")))
                .containsExactly("/parties too-many-representatives");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "110",
                "13800001234",
                "+86 138-0000-1234",
                "(0757) 8123456",
                "１３８００００１２３４",
                "138\u20130000–1234",
                "\u200b13800001234"
            })
    void a_phone_may_be_written_as_people_write_it(String phone) {
        assertThat(checkPhone(phone)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "无", "138x0001234", "138000012341380000123", "138,0000,1234"})
    void what_is_no_phone_is_named(String phone) {
        assertThat(checkPhone(phone)).isEqualTo(wrongPhone());
    }

    @Test
    void each_party_is_named_by_its_place() {
        String two =
                """
                [{"role": "APPLICANT", "name": "张三", "organisation": false},
                 {"role": "RESPONDENT", "name": "", "organisation": true, "phone": "?"}]
                """;
        assertThat(check("DISPUTE", "/parties", two))
                .containsExactly("/parties/1/name required", "/parties/1/phone not-a-phone");
    }

    @Test
    void everything_wrong_is_found_at_once() {
        ObjectNode tree = (ObjectNode) JsonMapper.shared().readTree(ORDER);
        tree.put("village", "nowhere").put("source", "rumour").put("occurredOn", "2030-01-01");
        tree.put("subject", "").put("category", "none").put("platform", "none").put("number", "");
        assertThat(RULES.check(read(tree.toString())))
                .extracting(Violation::pointer)
                .containsExactlyInAnyOrder(
                        "/village",
                        "/source",
                        "/occurredOn",
                        "/subject",
                        "/category",
                        "/platform",
                        "/number");
    }

    private static List<String> wrongPhone() {
        return List.of("/parties/0/phone not-a-phone");
    }

    private static List<String> checkPhone(String phone) {
        String party = "{\"role\":\"APPLICANT\",\"name\":\"张三\",\"organisation\":false,\"phone\":";
        return check("DISPUTE", "/parties", "[" + party + quoted(phone) + "}]");
    }

    private static String parties(int count, String role) {
        String party = "{\"role\":\"%s\",\"name\":\"张三\",\"organisation\":false}".formatted(role);
        return IntStream.range(0, count)
                .mapToObj(i -> party)
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String quoted(String text) {
        return JsonMapper.shared().writeValueAsString(text);
    }

    /** What is wrong, each as pointer and key, when this field has this value. */
    private static List<String> check(String kind, String pointer, String value) {
        String json =
                switch (kind) {
                    case "DISPUTE" -> DISPUTE;
                    case "PETITION" -> PETITION;
                    default -> ORDER;
                };
        ObjectNode tree = (ObjectNode) JsonMapper.shared().readTree(json);
        tree.putRawValue(pointer.substring(1), new RawValue(value));
        return RULES.check(read(JsonMapper.shared().writeValueAsString(tree))).stream()
                .map(violation -> violation.pointer() + " " + violation.messageKey())
                .toList();
    }

    private static Submission read(String json) {
        return ContractJson.read(json.getBytes(StandardCharsets.UTF_8), Submission.class);
    }
}
