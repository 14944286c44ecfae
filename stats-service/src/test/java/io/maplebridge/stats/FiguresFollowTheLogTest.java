package io.maplebridge.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import io.maplebridge.contract.ContractJson;
import io.maplebridge.contract.event.CaseEvent;
import io.maplebridge.contract.event.CaseFacts;
import io.maplebridge.contract.organisation.OrganisationFact.UnitStands;
import io.maplebridge.contract.words.MilestoneKind;
import io.maplebridge.platform.reference.Reference;
import io.maplebridge.stats.cases.kafka.CaseLife;
import io.maplebridge.stats.daily.application.AuditSource;
import io.maplebridge.stats.daily.application.ListFacts;
import io.maplebridge.stats.daily.application.LogPartition;
import io.maplebridge.stats.daily.application.Narrowing;
import io.maplebridge.stats.daily.application.Partitions;
import io.maplebridge.stats.daily.application.SourceDifferences;
import io.maplebridge.stats.figures.domain.AsOf;
import io.maplebridge.stats.figures.domain.Counted;
import io.maplebridge.stats.figures.domain.FigureId;
import io.maplebridge.stats.figures.domain.Registry;
import io.maplebridge.testkit.TestDocuments;
import io.maplebridge.testkit.TestDocuments.FreshDatabase;
import io.maplebridge.testkit.TestKafka;
import io.maplebridge.testkit.TestTokens;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** From records on the topic to figures over HTTP, and what may go wrong in between. */
class FiguresFollowTheLogTest {

    private static final int YEAR = 2100 + new Random().nextInt(800);
    private static final String GOLDEN =
            "/stats/api/figures?year=" + YEAR + "&asOf=" + YEAR + "-12-18";

    private static FreshDatabase database;
    private static String group;
    private static CaseLogFixture log;
    private static RunningStats stats;
    private static List<CaseEvent> golden;

    private final String town = "town-" + UUID.randomUUID();

    @BeforeAll
    static void start() {
        database = TestDocuments.freshDatabase();
        group = TestKafka.unique("stats");
        log = new CaseLogFixture();
        golden = new GoldenYear("changsha", YEAR).events();
        log.say(golden);
        stats = RunningStats.start(database, group, DecidedByTheTest.class);
    }

    @AfterAll
    static void stop() {
        stats.close();
        log.close();
    }

    @BeforeEach
    void settle() {
        stats.settle();
    }

    @Test
    void the_published_year_comes_out_as_published() {
        JsonNode figures = stats.json(GOLDEN);

        assertThat(text(figures, "dispute.accepted")).isEqualTo("114宗");
        assertThat(text(figures, "dispute.concluded")).isEqualTo("114宗");
        assertThat(text(figures, "dispute.succeeded")).isEqualTo("110宗");
        assertThat(text(figures, "dispute.failed")).isEqualTo("2宗");
        assertThat(text(figures, "dispute.referred")).isEqualTo("2宗");
        assertThat(text(figures, "dispute.successRate")).isEqualTo("96.5%");
        assertThat(text(figures, "dispute.successRate2")).isEqualTo("96.49%");
        assertThat(text(figures, "petition.fromAbove")).isEqualTo("18件");
        assertThat(text(figures, "petition.fromTown")).isEqualTo("36件");
        assertThat(text(figures, "petition.settled")).isEqualTo("51件");
        assertThat(text(figures, "petition.settledRate")).isEqualTo("94.44%");
        assertThat(text(figures, "order.received")).isEqualTo("65件");
        assertThat(text(figures, "order.closed")).isEqualTo("63件");
        assertThat(text(figures, "order.closeRate")).isEqualTo("96.92%");
        assertBreakdown(figures, "village", GoldenYear.BY_VILLAGE);
        assertBreakdown(figures, "category", GoldenYear.BY_CATEGORY);
        assertThat(figures.get("checks")).allMatch(check -> check.get("passes").booleanValue());
    }

    @Test
    void every_number_is_the_length_of_its_list_and_nothing_drifts() {
        for (JsonNode figure : stats.json(GOLDEN).get("figures")) {
            if (figure.has("numerator")) {
                continue;
            }
            String id = figure.get("id").asString();
            JsonNode list = stats.json(GOLDEN.replace("figures?", "figures/" + id + "/cases?"));
            assertThat(list.get("value").decimalValue())
                    .as(id)
                    .isEqualByComparingTo(figure.get("value").decimalValue());
        }
        JsonNode village =
                stats.json(
                        GOLDEN.replace("figures?", "figures/dispute.accepted/cases?")
                                + "&by=village&key=xiaomi");
        assertThat(village.get("total").intValue()).isEqualTo(20);
        assertThat(stats.json("/stats/api/audit").get("drift").intValue()).isZero();
    }

    @Test
    void redelivery_of_every_event_changes_no_byte() {
        String before = stats.get(GOLDEN).body();

        log.say(golden);
        stats.settle();

        assertThat(stats.get(GOLDEN).body()).isEqualTo(before);
    }

    @Test
    void out_of_order_versions_leave_the_newest() {
        CaseLife life = reopened();
        List<CaseEvent> shuffled = new ArrayList<>(life.events());
        Collections.reverse(shuffled);

        log.say(shuffled);
        stats.settle();

        assertThat(count("dispute.accepted")).isEqualTo(1);
        assertThat(count("dispute.open")).isEqualTo(1);
        assertThat(count("dispute.succeeded")).isZero();
    }

    @Test
    void poison_goes_to_the_dead_letters_once_and_the_next_good_record_counts() {
        CaseLife good = reopened();
        String key = good.id().toString();
        byte[] noise = {(byte) 0xff, 0x00, '{'};
        byte[] unknown =
                new String(ContractJson.write(good.events().getFirst()), StandardCharsets.UTF_8)
                        .replace("case-registered.v1", "case-teleported.v9")
                        .getBytes(StandardCharsets.UTF_8);

        log.write(key, noise);
        log.write(key, unknown);
        log.say(good.events());
        log.write(key, noise);
        stats.settle();

        assertThat(count("dispute.accepted")).isEqualTo(1);
        assertThat(log.deadLetters(key)).hasSize(3);
        assertThat(log.deadLetters(key))
                .extracting(record -> record.value())
                .containsExactly(noise, unknown, noise);
        assertThat(log.deadLetters(key))
                .allMatch(record -> record.headers().lastHeader("maplebridge-reason") != null);
    }

    @Test
    void a_record_under_another_key_is_not_counted_twice() {
        CaseLife life = reopened();
        String elsewhere = UUID.randomUUID().toString();

        log.say(life.events());
        log.write(elsewhere, ContractJson.write(life.events().getLast()));
        stats.settle();

        assertThat(count("dispute.accepted")).isEqualTo(1);
        assertThat(log.deadLetters(elsewhere)).hasSize(1);
    }

    @Test
    void a_rebuild_gives_the_same_bytes() {
        String before = stats.get(GOLDEN).body();

        assertThat(stats.post("/stats/api/rebuild").statusCode()).isEqualTo(202);
        assertThat(stats.json(GOLDEN).get("upToDate").booleanValue()).isFalse();
        stats.settle();

        assertThat(stats.get(GOLDEN).body()).isEqualTo(before);
        assertThat(stats.json("/stats/api/audit").get("drift").intValue()).isZero();
    }

    @Test
    void a_store_deleted_under_the_running_service_is_counted_anew() {
        String before = stats.get(GOLDEN).body();

        stats.bean(MongoClient.class).getDatabase(database.name()).drop();
        stats.settle();

        assertThat(stats.get(GOLDEN).body()).isEqualTo(before);
        assertThat(stats.json("/stats/api/audit").get("drift").intValue()).isZero();
    }

    @Test
    void a_store_deleted_between_two_runs_is_counted_anew() {
        String before = stats.get(GOLDEN).body();

        stats.bean(MongoClient.class).getDatabase(database.name()).drop();
        stats.close();
        stats = RunningStats.start(database, group, DecidedByTheTest.class);
        stats.settle();

        assertThat(stats.get(GOLDEN).body()).isEqualTo(before);
    }

    @Test
    void what_was_lost_forged_or_changed_on_its_way_is_found_against_the_cases_themselves() {
        CaseLife whole = reopened();
        CaseLife behind = reopened();
        CaseLife forgedAhead = reopened();
        CaseLife neverDecided = reopened();
        CaseLife changed = reopened();
        CaseLife lost = reopened();
        log.say(whole.events());
        log.say(behind.events().subList(0, 2));
        log.say(forgedAhead.events());
        log.say(neverDecided.events());
        log.say(changed.events());
        stats.settle();
        CaseEvent said = changed.events().getLast();
        CaseEvent before = forgedAhead.events().get(1);
        stats.bean(DecidedByTheTest.class)
                .decide(
                        List.of(
                                whole.events().getLast(),
                                behind.events().getLast(),
                                before,
                                new CaseEvent(
                                        said.type(), said.occurrence(), doubled(said.facts())),
                                lost.events().getLast()));

        SourceDifferences found = stats.bean(AuditSource.class).of(town);

        assertThat(found.compared()).isEqualTo(5);
        assertThat(found.missing()).containsExactlyInAnyOrder(idOf(behind), idOf(lost));
        assertThat(found.ahead()).containsExactlyInAnyOrder(idOf(forgedAhead), idOf(neverDecided));
        assertThat(found.changed()).containsExactly(idOf(changed));
        assertThat(stats.jsonForAdmin("/stats/api/audit").has("cases")).isTrue();
        assertThat(stats.json("/stats/api/audit").has("cases")).isFalse();
    }

    private static String idOf(CaseLife life) {
        return life.events().getLast().occurrence().caseId().toString();
    }

    private static CaseFacts doubled(CaseFacts f) {
        return new CaseFacts(
                f.kind(),
                f.town(),
                f.village(),
                f.number(),
                f.category(),
                f.source(),
                f.channel(),
                f.level(),
                new BigDecimal("2"),
                f.partyCount(),
                f.people() * 2,
                f.milestones(),
                f.shape(),
                f.codes(),
                f.amounts());
    }

    @Test
    void a_second_owner_shares_the_work_and_leaves_it_again() {
        CaseLife life = reopened();
        try (RunningStats second = RunningStats.start(database, group, DecidedByTheTest.class)) {
            log.say(life.events().subList(0, 2));
            second.settle();
            assertThat(count("dispute.accepted")).isEqualTo(1);
        }
        log.say(life.events());
        stats.settle();

        assertThat(count("dispute.open")).isEqualTo(1);
        assertThat(stats.json("/stats/api/audit").get("drift").intValue()).isZero();
    }

    @Test
    void an_owner_that_lost_its_epoch_stops_and_takes_the_partition_anew() {
        Partitions partitions = stats.bean(Partitions.class);
        Map<LogPartition, Long> stolen = new TreeMap<>();
        partitions.states().keySet().forEach(p -> stolen.put(p, partitions.take(p).epoch()));
        CaseLife life = reopened();

        log.say(life.events());
        stats.settle();

        assertThat(count("dispute.open")).isEqualTo(1);
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() ->
                        partitions
                                .states()
                                .forEach((p, state) ->
                                        assertThat(state.epoch()).isGreaterThan(stolen.get(p))));
        assertThat(stats.json("/stats/api/audit").get("drift").intValue()).isZero();
    }

    @Test
    void a_failed_sum_check_names_the_case_at_fault() {
        int year = 1950 + new Random().nextInt(140);
        LocalDate day = LocalDate.of(year, 3, 1);
        CaseLife formless =
                CaseLife.dispute()
                        .of("changsha")
                        .then(MilestoneKind.REGISTERED, day)
                        .then(MilestoneKind.ACCEPTED, day)
                        .then(MilestoneKind.AGREED, day);

        log.say(formless.events());
        stats.settle();

        String question = "?year=" + year + "&asOf=" + year + "-12-31";
        List<JsonNode> failed = new ArrayList<>();
        for (JsonNode check : stats.json("/stats/api/figures" + question).get("checks")) {
            if (!check.get("passes").booleanValue()) {
                failed.add(check);
            }
        }
        assertThat(failed).hasSize(1);
        assertThat(failed.getFirst().get("id").asString()).isEqualTo("dispute.agreements");
        assertThat(failed.getFirst().get("cases").toString()).contains(formless.id().toString());
        assertThat(stats.get("/stats" + question).body())
                .contains("核对不符", "/cases/" + formless.id());
    }

    @Test
    void the_page_prints_the_sentence_of_the_report_and_links_its_numbers() {
        String page = stats.get("/stats?year=" + YEAR + "&asOf=" + YEAR + "-12-18").body();

        assertThat(page.replaceAll("<[^>]*>", ""))
                .contains(YEAR + "年全镇共受理各类矛盾纠纷114宗，处理114宗，成功调处110宗，调处成功率96.5%（110 / 114）。");
        assertThat(page).contains("/stats/figures/dispute.accepted/cases?town=changsha");
    }

    @Test
    void the_day_is_read_as_people_write_it() {
        for (String typed : List.of("12月18日", YEAR + ".12.18", YEAR + "年１２月１８日", "12/18")) {
            String path = "/stats/api/figures?year=" + YEAR + "&asOf=";
            assertThat(stats.get(path + URLEncoder.encode(typed, StandardCharsets.UTF_8)).body())
                    .as(typed)
                    .isEqualTo(stats.get(path + YEAR + "-12-18").body());
        }
    }

    @Test
    void a_page_that_asks_again_is_answered_only_when_something_changed() {
        String path = "/stats?year=" + YEAR + "&asOf=2999-01-01";
        String poll = stats.get(path).body().replaceAll("(?s).*hx-get=\"([^\"]*)\".*", "$1");

        assertThat(stats.get(poll.replace("&amp;", "&")).statusCode()).isEqualTo(204);
        assertThat(stats.get(path + "&seen=other").statusCode()).isEqualTo(200);
    }

    @Test
    void bad_input_is_named_by_parameter_in_the_readers_language() {
        var wrong =
                stats.get(
                        "/stats/api/figures?town=atlantis&year=x&asOf=2023-02-30",
                        "Accept-Language",
                        "en");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.headers().firstValue("content-type").orElse(""))
                .startsWith("application/problem+json");
        assertThat(wrong.body()).contains("\"town\"", "\"year\"", "\"asOf\"", "no town “atlantis”");

        String lists = "/stats/api/figures/";
        assertThat(stats.get(lists + "nothing/cases").statusCode()).isEqualTo(404);
        assertThat(stats.get(lists + "dispute.successRate/cases").body())
                .contains("请分别查看 dispute.succeeded 和 dispute.accepted");
        assertThat(stats.get(lists + "dispute.accepted/cases?by=colour&key=red").statusCode())
                .isEqualTo(400);
        assertThat(stats.get(lists + "dispute.accepted/cases?by=village").statusCode())
                .isEqualTo(400);
        assertThat(stats.get(lists + "dispute.accepted/cases?page=0").statusCode()).isEqualTo(400);
        assertThat(stats.post("/stats/api/figures").statusCode()).isEqualTo(405);
    }

    @Test
    void a_version_that_leaps_ahead_goes_to_the_dead_letters_with_its_reason() {
        CaseLife life = reopened();
        log.say(List.of(life.asVersion(20_000)));
        log.say(life.events());
        stats.settle();

        assertThat(count("dispute.open")).isEqualTo(1);
        assertThat(log.deadLetters(life.id().toString())).hasSize(1);
        assertThat(reason(log.deadLetters(life.id().toString()).getFirst()))
                .isEqualTo("version 20000 after version 0");
    }

    private static String reason(ConsumerRecord<byte[], byte[]> record) {
        return new String(
                record.headers().lastHeader("maplebridge-reason").value(), StandardCharsets.UTF_8);
    }

    @Test
    void a_case_told_as_the_release_before_did_waits_to_be_told_anew() {
        CaseLife life =
                CaseLife.dispute()
                        .in("pangxi")
                        .then(MilestoneKind.REGISTERED, LocalDate.of(2050, 3, 1))
                        .then(MilestoneKind.ACCEPTED, LocalDate.of(2050, 3, 1));
        String question = "/stats/api/figures?year=2050&asOf=2050-12-31";
        log.say(List.of(life.asToldBefore()));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> stats.json(question).get("state").asString().equals("awaiting"));

        assertThat(stats.json(question).get("awaiting").intValue()).isEqualTo(1);
        assertThat(text(stats.json(question), "dispute.accepted")).isEqualTo("0宗");
        assertThat(stats.json("/stats/api/audit").get("awaiting").intValue()).isEqualTo(1);
        assertThat(stats.json("/stats/api/audit").get("drift").intValue()).isZero();
        assertThat(stats.get("/stats?year=2050&asOf=2050-12-31").body()).contains("有 1 件待重新报送");

        log.say(List.of(life.events().getLast()));
        stats.settle();
        assertThat(text(stats.json(question), "dispute.accepted")).isEqualTo("1宗");
    }

    @Test
    void what_accuses_a_unit_is_in_no_number_and_no_list_of_its_people_or_those_within() {
        LocalDate day = LocalDate.of(2051, 3, 1);
        List<CaseLife> lives =
                List.of(
                        CaseLife.petition().accusing("justice-office").in("pangxi"),
                        CaseLife.petition().accusing("hotline-desk").in("dami"),
                        CaseLife.dispute().in("xiaomi"));
        lives.forEach(life ->
                log.say(
                        life.then(MilestoneKind.REGISTERED, day)
                                .then(MilestoneKind.ACCEPTED, day)
                                .events()));
        CaseLife accusing = lives.getFirst();
        stats.bean(Reference.class).learn(within("grid-9", "justice-office"));
        stats.settle();

        for (String unit : List.of("justice-office", "grid-9")) {
            String of = TestTokens.member("OFFICE", unit);
            String list = "/cases?year=2051&asOf=2051-12-31";
            assertThat(read(of, "/stats/api/figures/petition.received" + list))
                    .contains("\"total\":1,", "\"value\":1,")
                    .doesNotContain(accusing.id().toString());
            assertThat(
                            read(
                                    of,
                                    "/stats/api/figures/petition.received"
                                            + list
                                            + "&by=village&key=pangxi"))
                    .contains("\"total\":0,", "\"value\":0,", "\"cases\":[]");
            String figures = read(of, "/stats/api/figures?year=2051&asOf=2051-12-31");
            assertThat(text(RunningStats.read(figures), "petition.received")).isEqualTo("1件");
            assertThat(figures).doesNotContain("\"passes\":false");
            assertThat(read(of, "/stats?year=2051&asOf=2051-12-31")).contains("涉及本单位的检举控告件不显示");
            assertThat(rows(of)).isEqualTo(rows(TestTokens.bearer("OFFICE")) - 1);
        }
        String elsewhere = TestTokens.member("OFFICE", "petition-office");
        assertThat(
                        text(
                                RunningStats.read(
                                        read(
                                                elsewhere,
                                                "/stats/api/figures?year=2051&asOf=2051-12-31")),
                                "petition.received"))
                .isEqualTo("2件");
        assertThat(read(elsewhere, "/stats?year=2051&asOf=2051-12-31"))
                .as("the sentence is the same where there is none")
                .contains("涉及本单位的检举控告件不显示");
        assertThat(stats.get("/stats?year=2051&asOf=2051-12-31").body())
                .as("who is of no unit")
                .doesNotContain("涉及本单位的检举控告件不显示");
        assertThat(stats.json("/stats/api/audit").get("drift").intValue()).isZero();
    }

    @Test
    void a_year_of_which_only_that_is_known_is_not_offered_to_them() {
        LocalDate day = LocalDate.of(1981, 3, 1);
        log.say(
                CaseLife.petition()
                        .accusing("justice-office")
                        .then(MilestoneKind.REGISTERED, day)
                        .then(MilestoneKind.ACCEPTED, day)
                        .events());
        stats.settle();
        assertThat(read(TestTokens.member("OFFICE", "petition-office"), "/stats"))
                .contains("year=1981");
        assertThat(read(TestTokens.member("OFFICE", "justice-office"), "/stats"))
                .doesNotContain("year=1981");
    }

    @Test
    void a_merged_village_counts_by_itself_as_then_and_with_its_successor_as_today() {
        Reference reference = stats.bean(Reference.class);
        LocalDate lastDay = LocalDate.of(2051, 6, 30);
        reference.learn(village("laocun", LocalDate.of(2000, 1, 1), lastDay, "xincun"));
        reference.learn(village("xincun", lastDay.plusDays(1), null, null));
        for (String village : List.of("laocun", "xincun")) {
            LocalDate day = LocalDate.of(2051, village.equals("laocun") ? 3 : 8, 1);
            log.say(
                    CaseLife.order()
                            .in(village)
                            .then(MilestoneKind.REGISTERED, day)
                            .then(MilestoneKind.ACCEPTED, day)
                            .events());
        }
        stats.settle();

        String figures = "/stats/api/figures?year=2051&asOf=2051-12-31";
        assertThat(villages(figures)).containsEntry("laocun", 1).containsEntry("xincun", 1);
        assertThat(villages(figures + "&units=today"))
                .containsEntry("xincun", 2)
                .doesNotContainKey("laocun");
        String list =
                figures.replace("figures?", "figures/order.received/cases?")
                        + "&by=village&key=xincun";
        assertThat(stats.json(list).get("total").intValue()).isEqualTo(1);
        JsonNode joined = stats.json(list + "&units=today");
        assertThat(joined.get("total").intValue()).isEqualTo(2);
        assertThat(joined.get("cases")).hasSize(2);
        assertThat(stats.get("/stats?year=2051&asOf=2051-12-31").body())
                .contains("按当时的单位", "units=today");
        assertThat(stats.get(figures + "&units=tomorrow").statusCode()).isEqualTo(400);

        assertThat(villages("/stats/api/figures?year=2049&asOf=2049-12-31"))
                .as("what was founded later is not in the table of an earlier year")
                .containsKey("laocun")
                .doesNotContainKey("xincun");
        assertThat(villages("/stats/api/figures?year=2053&asOf=2053-12-31"))
                .containsKey("xincun")
                .doesNotContainKey("laocun");
    }

    private static Map<String, Integer> villages(String figures) {
        Map<String, Integer> villages = new TreeMap<>();
        for (JsonNode line :
                figure(stats.json(figures), "order.received").get("breakdowns").get("village")) {
            villages.put(line.get("code").asString(), line.get("value").intValue());
        }
        return villages;
    }

    private static UnitStands village(
            String code, LocalDate from, @Nullable LocalDate until, @Nullable String into) {
        return new UnitStands(
                "changsha",
                code,
                "VILLAGE",
                code,
                code,
                "changsha",
                from,
                until,
                into,
                1,
                Instant.EPOCH);
    }

    @Test
    void a_span_is_asked_for_as_people_write_it_and_its_list_has_the_length_of_the_number() {
        for (String span : List.of("2023-03", "2023-Q1", "2023-H1", "2023-03-10..2023-05-20")) {
            String asked = "span=" + span + "&asOf=" + YEAR + "-12-18";
            JsonNode all = stats.json("/stats/api/figures?" + asked);
            assertThat(all.get("span").get("code").stringValue()).isEqualTo(span);
            for (JsonNode check : all.get("checks")) {
                assertThat(check.get("passes").booleanValue()).as("%s", check).isTrue();
            }
            for (JsonNode figure : all.get("figures")) {
                if (!figure.has("numerator")) {
                    String id = figure.get("id").stringValue();
                    JsonNode list = stats.json("/stats/api/figures/" + id + "/cases?" + asked);
                    assertThat(list.get("value").decimalValue())
                            .as("%s of %s", id, span)
                            .isEqualByComparingTo(figure.get("value").decimalValue());
                    assertThat(list.get("cases").size())
                            .as("lines of %s of %s", id, span)
                            .isEqualTo(Math.min(50, list.get("total").intValue()));
                }
            }
        }
        assertThat(stats.get("/stats?span=2023%E5%B9%B43%E6%9C%88").body())
                .contains("2023年3月，截至 2023-03-31", "期内案件的状况按期末 2023-03-31 当日计算", "期末结存");
        assertThat(stats.get("/stats?from=2023-03-10&to=2023-05-20").body())
                .contains("2023-03-10 至 2023-05-20，截至 2023-05-20");
    }

    @Test
    void what_is_no_span_is_said_in_the_readers_language() {
        assertThat(refused("span=2023-13&asOf=2023-01-01")).contains("看不懂的起止");
        assertThat(refused("span=2023-07-01..2023-06-01")).contains("起日晚于止日");
        assertThat(refused("span=2023-11&asOf=2023-10-31")).contains("截至日 2023-10-31 早于");
        HttpResponse<String> english =
                stats.get("/stats/api/figures?span=soon", "Accept-Language", "en");
        assertThat(english.statusCode()).isEqualTo(400);
        assertThat(english.body()).contains("Not a span");
    }

    private static String refused(String question) {
        HttpResponse<String> answer = stats.get("/stats/api/figures?" + question);
        assertThat(answer.statusCode()).isEqualTo(400);
        return answer.body();
    }

    @Test
    void the_registry_and_the_reverse_check_have_pages() {
        assertThat(stats.get("/stats/registry").body()).contains("口径表", "dispute.accepted", "期内发生");
        assertThat(stats.get("/stats/registry?q=settledInVillageShare").body())
                .contains("小事不出村占比")
                .doesNotContain("order.closeRate");
        String asked = "?text=97.5%25%EF%BC%8C%E5%85%B1120%E4%BB%B6";
        assertThat(stats.get("/stats/reverse" + asked).body()).contains("算得出：117 / 120");
        JsonNode fits = stats.json("/stats/api/reverse" + asked).get("fits");
        assertThat(fits.get(0).get("least").intValue()).isEqualTo(117);
        assertThat(stats.get("/stats/reverse?text=97.6%25%20120").body()).contains("算不出");
        assertThat(stats.get("/stats/reverse?text=97.5%25").body()).contains("39 / 40");
        assertThat(stats.get("/stats/reverse?text=x").body()).contains("请写一个 0 到 100 的百分比");
        assertThat(stats.get("/stats/api/reverse?text=x").statusCode()).isEqualTo(400);
    }

    @Test
    void a_day_outside_the_year_is_said() {
        assertThat(stats.get("/stats?year=2023&asOf=2024-02-01").body())
                .contains("截至 2024-02-01 晚于2023年");
        assertThat(stats.get("/stats?year=2023&asOf=2022-02-01").body())
                .contains("截至 2022-02-01 早于2023年");
        assertThat(stats.get("/stats?year=2023&asOf=2023-02-01").body())
                .doesNotContain("晚于2023年", "早于2023年");
    }

    private static String read(String authorization, String path) {
        return stats.getAs(authorization, path);
    }

    private static int rows(String authorization) {
        return Integer.parseInt(
                read(authorization, "/stats/api/audit")
                        .replaceAll("(?s).*\"rows\":(\\d+).*", "$1"));
    }

    private static UnitStands within(String code, String parent) {
        return new UnitStands(
                "changsha",
                code,
                "grid",
                "第九网格",
                "Grid 9",
                parent,
                LocalDate.of(2020, 1, 1),
                null,
                1,
                Instant.EPOCH);
    }

    private CaseLife reopened() {
        LocalDate day = LocalDate.of(YEAR, 3, 1);
        return CaseLife.dispute()
                .of(town)
                .then(MilestoneKind.REGISTERED, day)
                .then(MilestoneKind.ACCEPTED, day.plusDays(1))
                .then(MilestoneKind.AGREED, day.plusDays(2), "WRITTEN")
                .then(MilestoneKind.REOPENED, day.plusDays(3));
    }

    private long count(String figure) {
        Counted counted =
                (Counted) stats.bean(Registry.class).find(new FigureId(figure)).orElseThrow();
        AsOf asOf = new AsOf(YEAR, LocalDate.of(YEAR, 12, 31));
        return stats.bean(ListFacts.class)
                .behind(counted, town, asOf, Narrowing.NONE, 1, 50)
                .number();
    }

    private static void assertBreakdown(JsonNode figures, String by, Map<String, Integer> counts) {
        for (JsonNode line : figure(figures, "dispute.accepted").get("breakdowns").get(by)) {
            String code = line.get("code").asString();
            assertThat(line.get("value").intValue())
                    .as(code)
                    .isEqualTo(counts.getOrDefault(code, 0));
        }
    }

    private static String text(JsonNode figures, String id) {
        return figure(figures, id).get("text").asString();
    }

    private static JsonNode figure(JsonNode figures, String id) {
        for (JsonNode figure : figures.get("figures")) {
            if (figure.get("id").asString().equals(id)) {
                return figure;
            }
        }
        throw new AssertionError("no figure " + id);
    }
}
