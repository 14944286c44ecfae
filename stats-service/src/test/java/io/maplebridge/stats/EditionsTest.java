package io.maplebridge.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import io.maplebridge.contract.event.CaseEvent;
import io.maplebridge.contract.words.MilestoneKind;
import io.maplebridge.stats.cases.kafka.CaseLife;
import io.maplebridge.stats.cases.kafka.RandomLives;
import io.maplebridge.stats.changes.application.ExplainChanges;
import io.maplebridge.stats.changes.application.ExplainedChange;
import io.maplebridge.stats.changes.domain.BetweenDays;
import io.maplebridge.stats.changes.domain.Difference;
import io.maplebridge.stats.changes.domain.Move;
import io.maplebridge.stats.editions.application.CompareToNow;
import io.maplebridge.stats.editions.application.EditionForReader;
import io.maplebridge.stats.editions.application.MakeEdition;
import io.maplebridge.stats.editions.application.ReadEditions;
import io.maplebridge.stats.editions.domain.Edition;
import io.maplebridge.stats.editions.domain.Hand;
import io.maplebridge.stats.editions.domain.Refused;
import io.maplebridge.stats.facts.domain.Fact;
import io.maplebridge.stats.figures.domain.AsOf;
import io.maplebridge.stats.figures.domain.Counted;
import io.maplebridge.stats.figures.domain.Figure;
import io.maplebridge.stats.figures.domain.FigureId;
import io.maplebridge.stats.figures.domain.Period;
import io.maplebridge.stats.figures.domain.Registry;
import io.maplebridge.testkit.TestDocuments;
import io.maplebridge.testkit.TestDocuments.FreshDatabase;
import io.maplebridge.testkit.TestKafka;
import io.maplebridge.testkit.TestTokens;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Editions over HTTP and over the store: what was signed stays, and what moved is explained. */
class EditionsTest {

    private static final String WRITER = TestTokens.bearer("WRITER");
    private static final Hand HAND = new Hand("tongji", "吴统计员", "WRITER");

    private static FreshDatabase database;
    private static CaseLogFixture log;
    private static RunningStats stats;

    /** Looks past the service, and forges. */
    private static MongoClient client;

    /** A year of its own for each test that counts. */
    private final int year = 1950 + new Random().nextInt(60);

    @BeforeAll
    static void start() {
        database = TestDocuments.freshDatabase();
        client = MongoClients.create(database.uri());
        log = new CaseLogFixture();
        stats = RunningStats.start(database, TestKafka.unique("stats"), DecidedByTheTest.class);
    }

    @AfterAll
    static void stop() {
        stats.close();
        client.getDatabase(database.name() + "_editions").drop();
        client.close();
        log.close();
    }

    @BeforeEach
    void settle() {
        stats.settle();
    }

    @Test
    void an_edition_stays_while_everything_moves_and_every_difference_is_explained() {
        RandomLives lives = new RandomLives(2023);
        List<CaseEvent> known = new ArrayList<>();
        List<CaseEvent> later = new ArrayList<>();
        Map<String, Fact> before = new HashMap<>();
        Map<String, Fact> after = new HashMap<>();
        Random random = new Random(7);
        for (int i = 0; i < 150; i++) {
            CaseLife life = lives.life();
            List<CaseEvent> events = life.events();
            int told = random.nextInt(events.size() + 1);
            known.addAll(events.subList(0, told));
            later.addAll(events.subList(told, events.size()));
            if (told > 0) {
                before.put(life.id().toString(), CaseLife.factOf(events.get(told - 1)));
            }
            after.put(life.id().toString(), life.fact());
        }
        log.say(known);
        stats.settle();
        AsOf asOf = new AsOf(2023, LocalDate.of(2023, 9, 30));
        Edition edition = make().draft("changsha", asOf, HAND, null);
        String head = stored(edition);
        assertThat(compare(edition)).noneMatch(Difference::isAny);

        while (later.size() < 500) {
            CaseLife life = lives.life();
            later.addAll(life.events());
            after.put(life.id().toString(), life.fact());
        }
        log.say(later);
        stats.settle();

        assertThat(stored(edition)).isEqualTo(head);
        for (Difference difference : compare(edition)) {
            assertThat(difference.explained()).as("%s", difference.figure()).isTrue();
            assertThat(ids(difference))
                    .as("%s", difference.figure())
                    .isEqualTo(changed(counted(difference.figure()), asOf, before, after));
        }
        assertThat(compare(edition)).anyMatch(Difference::isAny);

        stats.post("/stats/api/rebuild");
        stats.settle();
        assertThat(stored(edition)).isEqualTo(head);
        assertThat(compare(edition)).allMatch(Difference::explained);
    }

    @Test
    void between_two_days_every_figure_is_explained_as_the_sheets_count_it() {
        RandomLives lives = new RandomLives(99);
        List<CaseEvent> events = new ArrayList<>();
        for (int i = 0; i < 80; i++) {
            events.addAll(lives.life().events());
        }
        log.say(events);
        stats.settle();
        ExplainChanges changes = stats.bean(ExplainChanges.class);
        LocalDate from = LocalDate.of(2023, 3, 31);
        LocalDate to = LocalDate.of(2023, 8, 31);
        int any = 0;
        for (Figure figure : stats.bean(Registry.class).figures()) {
            if (figure instanceof Counted counted) {
                ExplainedChange read =
                        changes.of(
                                "changsha", new BetweenDays(counted, Period.year(2023), from, to));
                assertThat(read.difference().explained()).as("%s", counted.id()).isTrue();
                any += read.difference().moves().size();
            }
        }
        assertThat(any).isPositive();
    }

    @Test
    void late_entries_corrections_and_voided_cases_stand_apart() {
        CaseLife voided = accepted();
        CaseLife moved = accepted().in("dami");
        CaseLife stepped = accepted();
        log.say(events(voided, moved, stepped));
        stats.settle();
        Edition edition = make().draft("changsha", asOf(), HAND, null);

        Instant now = Instant.now();
        log.say(
                List.of(
                        voided.recordedAt(now)
                                .then(MilestoneKind.VOIDED, day(6, 1))
                                .events()
                                .getLast()));
        log.say(
                List.of(
                        moved.recordedAt(now)
                                .in("xiaomi")
                                .then(MilestoneKind.CORRECTED, day(6, 2))
                                .events()
                                .getLast()));
        log.say(
                List.of(
                        stepped.recordedAt(now)
                                .then(MilestoneKind.AGREED, day(6, 3), "WRITTEN")
                                .events()
                                .getLast()));
        CaseLife late =
                CaseLife.dispute()
                        .recordedAt(now)
                        .then(MilestoneKind.REGISTERED, day(5, 1))
                        .then(MilestoneKind.ACCEPTED, day(5, 1));
        log.say(late.events());
        stats.settle();

        Map<String, String> reasons = new HashMap<>();
        Difference accepted = difference(edition, "dispute.accepted");
        accepted.moves()
                .forEach(move -> reasons.put(move.fact().value(), move.cause().reason().code()));
        assertThat(accepted.explained()).isTrue();
        assertThat(accepted.delta()).isZero();
        assertThat(reasons)
                .containsEntry(voided.id().toString(), "voided")
                .containsEntry(moved.id().toString(), "corrected")
                .containsEntry(late.id().toString(), "late-entry")
                .doesNotContainKey(stepped.id().toString());
        Move agreed = difference(edition, "dispute.succeeded").moves().getFirst();
        assertThat(agreed.cause().reason().code()).isEqualTo("late-step");
        assertThat(agreed.cause().step()).isEqualTo("AGREED");
    }

    @Test
    void twenty_drafts_at_once_have_twenty_numbers() throws Exception {
        List<Callable<Edition>> drafts = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            drafts.add(() -> make().draft("changsha", asOf(), HAND, null));
        }
        Set<Integer> numbers = new HashSet<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(20)) {
            for (Future<Edition> made : pool.invokeAll(drafts)) {
                numbers.add(made.get().id().number());
            }
        }
        assertThat(numbers).as("one after the other").hasSize(20);
        assertThat(Collections.max(numbers) - Collections.min(numbers)).isEqualTo(19);
        assertThat(stats.bean(ReadEditions.class).of("changsha", year)).hasSize(20);
    }

    @Test
    void what_is_stored_otherwise_than_it_was_sealed_is_said_and_not_shown() {
        log.say(accepted().events());
        stats.settle();
        Edition head = make().draft("changsha", asOf(), HAND, null);
        Edition rows = make().draft("changsha", asOf(), HAND, null);
        Edition step = make().draft("changsha", asOf(), HAND, null);
        tamper(head, "content", "dispute.accepted", "dispute.excepted");
        heads().updateOne(
                        new Document("_id", step.id().toString()),
                        new Document("$set", new Document("steps.0.step", forged(step))));
        parts().deleteMany(new Document("content", rows.content().content()));

        assertThat(stats.getAs(WRITER, "/stats/editions/" + head.id())).contains("封印不符");
        assertThat(stats.getAs(WRITER, "/stats/editions/" + step.id())).contains("封印不符");
        assertThat(
                        stats.getAs(
                                WRITER,
                                "/stats/editions/" + rows.id() + "/figures/dispute.accepted/cases"))
                .contains("封印不符");
        JsonNode list = RunningStats.read(stats.getAs(WRITER, "/stats/api/editions?year=" + year));
        assertThat(list.get("broken")).hasSize(2);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> stats.bean(ReadEditions.class).find(head.id()));
    }

    @Test
    void it_goes_its_way_over_http_by_two_hands() {
        CaseLife known = accepted();
        log.say(known.events());
        stats.settle();
        String when = "?year=" + year + "&asOf=" + year + "-12-31";
        assertThat(stats.post("/stats/api/editions" + when).statusCode()).isEqualTo(403);
        HttpResponse<String> drafted = stats.postAs(WRITER, "/stats/api/editions" + when);
        assertThat(drafted.statusCode()).as(drafted.body()).isEqualTo(201);
        JsonNode draft = RunningStats.read(drafted.body());
        String at = "/stats/api/editions/" + draft.get("id").asString();
        String seal = draft.get("seal").asString();
        assertThat(status(WRITER, at + "/lock")).isEqualTo(409);
        assertThat(status(WRITER, at + "/discuss?seal=" + seal)).isEqualTo(200);
        assertThat(status(WRITER, at + "/approve")).isEqualTo(403);
        HttpResponse<String> same = stats.postAs(TestTokens.bearer("LEADER"), at + "/approve");
        assertThat(same.statusCode()).isEqualTo(409);
        assertThat(same.body()).contains("edition-same-hand", "起草");
        String leader = TestTokens.member("lingdao", "LEADER", "justice-office");
        assertThat(status(leader, at + "/approve?seal=" + seal)).isEqualTo(409);
        assertThat(status(leader, at + "/approve")).isEqualTo(200);
        assertThat(status(WRITER, at + "/lock")).isEqualTo(200);
        assertThat(status(WRITER, at + "/send")).isEqualTo(400);
        assertThat(status(WRITER, at + "/send?note=county")).isEqualTo(200);
        assertThat(status(WRITER, at + "/withdraw?note=wrong")).isEqualTo(409);

        log.say(
                CaseLife.dispute()
                        .recordedAt(Instant.now())
                        .then(MilestoneKind.REGISTERED, day(5, 1))
                        .then(MilestoneKind.ACCEPTED, day(5, 1))
                        .events());
        stats.settle();
        assertThat(text(stats.getAs(WRITER, "/stats" + when))).contains("已锁定", "定稿 1宗，现 2宗，补录 +1");
        String id = draft.get("id").asString();
        assertThat(text(stats.getAs(WRITER, "/stats/editions/" + id)))
                .contains("第1版", "补录 +1", "受理各类矛盾纠纷1宗");
        assertThat(
                        text(
                                stats.getAs(
                                        WRITER,
                                        "/stats/editions/"
                                                + id
                                                + "/differences?figure=dispute.accepted")))
                .contains("补录", "受理", "1 +1 = 2");
        JsonNode cases =
                RunningStats.read(stats.getAs(WRITER, at + "/figures/dispute.accepted/cases"));
        assertThat(cases.get("total").intValue()).isEqualTo(1);
        assertThat(cases.get("cases").get(0).get("caseId").asString())
                .isEqualTo(known.id().toString());
        JsonNode change =
                RunningStats.read(
                        stats.getAs(
                                WRITER,
                                "/stats/api/changes?figure=dispute.accepted&year="
                                        + year
                                        + "&from="
                                        + year
                                        + "-04-30&to="
                                        + year
                                        + "-05-31"));
        assertThat(change.get("difference").get("explained").booleanValue()).isTrue();
        assertThat(change.get("difference").get("moves")).hasSize(1);
        assertThat(
                        text(
                                stats.getAs(
                                        WRITER,
                                        "/stats/changes?figure=dispute.accepted&year="
                                                + year
                                                + "&from="
                                                + year
                                                + "-04-30&to="
                                                + year
                                                + "-05-31")))
                .contains("为什么变了", "新增 1 件 +1");
        assertThat(stats.getAs(WRITER, "/stats/editions?year=" + year)).contains("第1版");
    }

    @Test
    void what_accuses_a_unit_is_in_no_number_list_or_difference_of_an_edition_for_its_people() {
        CaseLife accusing =
                CaseLife.petition().accusing("pangxi").then(MilestoneKind.REGISTERED, day(3, 1));
        log.say(accusing.events());
        log.say(CaseLife.petition().then(MilestoneKind.REGISTERED, day(3, 2)).events());
        stats.settle();
        Edition edition = make().draft("changsha", asOf(), HAND, null);
        String accused = TestTokens.member("cun", "OFFICE", "pangxi");
        String at = "/stats/api/editions/" + edition.id();
        String list = at + "/figures/petition.received/cases";

        assertThat(RunningStats.read(stats.getAs(WRITER, list)).get("total").intValue())
                .isEqualTo(2);
        JsonNode kept = RunningStats.read(stats.getAs(accused, list));
        assertThat(kept.get("total").intValue()).isEqualTo(1);
        assertThat(stats.getAs(accused, list)).doesNotContain(accusing.id().toString());
        assertThat(stats.getAs(accused, at + "/figures")).contains("\"1件\"");
        log.say(
                List.of(
                        accusing.recordedAt(Instant.now())
                                .then(MilestoneKind.VOIDED, day(6, 1))
                                .events()
                                .getLast()));
        stats.settle();
        assertThat(stats.getAs(WRITER, at + "/differences")).contains(accusing.id().toString());
        assertThat(RunningStats.read(stats.getAs(accused, at + "/differences")).get("differences"))
                .isEmpty();
    }

    private AsOf asOf() {
        return new AsOf(year, LocalDate.of(year, 12, 31));
    }

    private LocalDate day(int month, int day) {
        return LocalDate.of(year, month, day);
    }

    private CaseLife accepted() {
        return CaseLife.dispute()
                .then(MilestoneKind.REGISTERED, day(3, 1))
                .then(MilestoneKind.ACCEPTED, day(3, 2));
    }

    private static List<CaseEvent> events(CaseLife... lives) {
        return List.of(lives).stream().flatMap(life -> life.events().stream()).toList();
    }

    private static int status(String authorization, String path) {
        return stats.postAs(authorization, path).statusCode();
    }

    private static String text(String page) {
        return page.replaceAll("<[^>]*>", "").replaceAll("\\s+", " ");
    }

    private static MakeEdition make() {
        return stats.bean(MakeEdition.class);
    }

    private static List<Difference> compare(Edition edition) {
        return stats.bean(CompareToNow.class).of(stats.bean(EditionForReader.class).of(edition));
    }

    private static Difference difference(Edition edition, String figure) {
        return compare(edition).stream()
                .filter(it -> it.figure().value().equals(figure))
                .findFirst()
                .orElseThrow();
    }

    private static Counted counted(FigureId id) {
        return (Counted) stats.bean(Registry.class).find(id).orElseThrow();
    }

    private static Set<String> ids(Difference difference) {
        Set<String> ids = new HashSet<>();
        difference.moves().forEach(move -> ids.add(move.fact().value()));
        return ids;
    }

    /** By the predicate itself: who stands otherwise than before, or under other keys. */
    private static Set<String> changed(
            Counted figure, AsOf asOf, Map<String, Fact> before, Map<String, Fact> after) {
        Set<String> ids = new HashSet<>();
        after.forEach((id, now) -> {
            Fact then = before.get(id);
            String was = then == null ? "[]" : standing(figure, then, asOf);
            if (!Objects.equals(was, standing(figure, now, asOf))) {
                ids.add(id);
            }
        });
        return ids;
    }

    private static String standing(Counted figure, Fact fact, AsOf asOf) {
        return figure.shares(fact, asOf).stream()
                .map(share ->
                        share.weight()
                                + figure.dimensions().stream().map(share::key).toList().toString())
                .toList()
                .toString();
    }

    /** All that is stored of it. */
    private static String stored(Edition edition) {
        StringBuilder all = new StringBuilder();
        heads().find(new Document("_id", edition.id().toString()))
                .forEach(head -> all.append(head.toJson()));
        parts().find(new Document("content", edition.content().content()))
                .sort(new Document("_id", 1))
                .forEach(part -> all.append(part.toJson()));
        return all.toString();
    }

    private static void tamper(Edition edition, String field, String was, String is) {
        Document head =
                Objects.requireNonNull(
                        heads().find(new Document("_id", edition.id().toString())).first());
        heads().updateOne(
                        new Document("_id", edition.id().toString()),
                        new Document(
                                "$set",
                                new Document(field, head.getString(field).replace(was, is))));
    }

    private static String forged(Edition edition) {
        Document head =
                Objects.requireNonNull(
                        heads().find(new Document("_id", edition.id().toString())).first());
        return head.getList("steps", Document.class)
                .getFirst()
                .getString("step")
                .replace("tongji", "lingdao");
    }

    private static MongoCollection<Document> heads() {
        return client.getDatabase(database.name() + "_editions").getCollection("editions");
    }

    private static MongoCollection<Document> parts() {
        return client.getDatabase(database.name() + "_editions").getCollection("edition_rows");
    }
}
