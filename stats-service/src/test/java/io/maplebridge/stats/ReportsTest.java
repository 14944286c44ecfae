package io.maplebridge.stats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.maplebridge.contract.words.MilestoneKind;
import io.maplebridge.stats.cases.kafka.CaseLife;
import io.maplebridge.stats.editions.application.MakeEdition;
import io.maplebridge.stats.editions.domain.Edition;
import io.maplebridge.stats.editions.domain.Hand;
import io.maplebridge.stats.figures.domain.AsOf;
import io.maplebridge.testkit.TestDocuments;
import io.maplebridge.testkit.TestDocuments.FreshDatabase;
import io.maplebridge.testkit.TestKafka;
import io.maplebridge.testkit.TestTokens;
import java.io.ByteArrayOutputStream;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A town's own Word file, over HTTP, filled from a year with the totals a town published. */
class ReportsTest {

    private static final String WRITER = TestTokens.bearer("WRITER");
    private static final String OFFICE = TestTokens.bearer("OFFICE");

    /** Of a unit that is accused. */
    private static final String ACCUSED = TestTokens.member("cun", "OFFICE", "pangxi");

    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String API = "/stats/api/reports";

    /** Its own: other tests tell cases on the same log. */
    private static final int YEAR = 2100 + new Random().nextInt(800);

    private static final String OF_YEAR = "span=" + YEAR + "&asOf=" + YEAR + "-12-18";
    private static final String DOCUMENT = "word/document.xml";

    /** As published, with marks for the numbers. */
    private static final byte[] SENTENCES =
            WordFiles.of(
                    "今年以来，接到12345市民服务热线转派工单{{order.received}}件，办结{{order.closed}}件，办结率{{order.closeRate|2}}%。",
                    "今年全镇共受理各类矛盾纠纷{{dispute.accepted}}宗，处理{{dispute.concluded}}宗，成功调处{{dispute.succeeded}}宗，调处成功率{{dispute.successRate|1}}%。",
                    "{{year}}年累计接到市、区信访局转来信访件{{petition.fromAbove}}宗、镇级{{petition.fromTown}}宗，共调处{{petition.settled}}宗。",
                    "{{town}}共受理{{dispute.accepted.text}}（截至{{asOf}}），约数{{dispute.accepted|余}}。");

    private static final List<String> PUBLISHED =
            List.of(
                    "今年以来，接到12345市民服务热线转派工单65件，办结63件，办结率96.92%。",
                    "今年全镇共受理各类矛盾纠纷114宗，处理114宗，成功调处110宗，调处成功率96.5%。",
                    YEAR + "年累计接到市、区信访局转来信访件18宗、镇级36宗，共调处51宗。",
                    "长沙镇共受理114宗（截至" + YEAR + "年12月18日），约数110余。");

    private static FreshDatabase database;
    private static MongoClient client;
    private static CaseLogFixture log;
    private static RunningStats stats;
    private static Edition edition;

    @BeforeAll
    static void start() {
        database = TestDocuments.freshDatabase();
        client = MongoClients.create(database.uri());
        log = new CaseLogFixture();
        stats = RunningStats.start(database, TestKafka.unique("stats"), DecidedByTheTest.class);
        log.say(new GoldenYear("changsha", YEAR).events());
        stats.settle();
        edition =
                stats.bean(MakeEdition.class)
                        .draft(
                                "changsha",
                                new AsOf(YEAR, LocalDate.of(YEAR, 12, 18)),
                                new Hand("tongji", "吴统计员", "WRITER"),
                                null);
    }

    @AfterAll
    static void stop() {
        stats.close();
        client.getDatabase(database.name() + "_editions").drop();
        client.close();
        log.close();
    }

    @Test
    void the_published_sentences_come_out_live_and_from_an_edition() {
        String id = take("四句", SENTENCES);

        for (String source : List.of(OF_YEAR, "edition=" + edition.id())) {
            HttpResponse<byte[]> made = fill(WRITER, id, source);
            assertThat(made.statusCode()).as(source).isEqualTo(200);
            assertThat(WordFiles.paragraphs(made.body()))
                    .as(source)
                    .containsExactlyElementsOf(PUBLISHED);
            WordFiles.parts(made.body())
                    .forEach((part, bytes) ->
                            assertThat(text(part, bytes)).as(part).doesNotContain("{{"));
            assertThat(
                            URLDecoder.decode(
                                    made.headers().firstValue("Content-Disposition").orElseThrow(),
                                    UTF_8))
                    .contains("长沙镇" + YEAR + "年四句（截至" + YEAR + "-12-18）.docx");
        }
        JsonNode noted = stats.json(API + "/made");
        assertThat(noted)
                .filteredOn(one -> one.get("template").stringValue().equals(id))
                .hasSize(2)
                .anySatisfy(one ->
                        assertThat(one.get("edition").stringValue())
                                .isEqualTo(edition.id().toString()))
                .anySatisfy(one -> assertThat(one.get("edition")).isNull())
                .allSatisfy(one ->
                        assertThat(one.get("asOf").stringValue()).isEqualTo(YEAR + "-12-18"));
    }

    @Test
    void rows_are_repeated_for_each_village_and_add_up_as_the_page_does() {
        String id =
                take(
                        "各村",
                        WordFiles.table(
                                List.of("村居", "受理", "成功率", "占比"),
                                List.of(
                                        "{{#dispute.accepted by village}}{{name}}",
                                        "{{dispute.accepted}}",
                                        "{{dispute.successRate|1}}",
                                        "{{share|1}}")));

        List<String> live = WordFiles.rows(fill(WRITER, id, OF_YEAR).body());

        assertThat(live).hasSize(1 + GoldenYear.BY_VILLAGE.size());
        assertThat(
                        live.stream()
                                .skip(1)
                                .mapToInt(row -> Integer.parseInt(row.split(" ", -1)[1]))
                                .sum())
                .isEqualTo(114);
        assertThat(live).anyMatch(row -> row.startsWith("小密村 20 "));
        assertThat(WordFiles.rows(fill(WRITER, id, "edition=" + edition.id()).body()))
                .isEqualTo(live);
    }

    @Test
    void every_mark_is_seen_with_its_value_and_an_unknown_one_keeps_the_report_back() {
        String id = take("有错", WordFiles.of("受理{{dispute.accepted}}宗，夜访{{nightVisit.times|余}}次。"));

        JsonNode preview =
                RunningStats.read(
                        stats.getAs(OFFICE, API + "/templates/" + id + "/preview?" + OF_YEAR));
        assertThat(preview.get("fillable").booleanValue()).isFalse();
        assertThat(preview.get("marks").get(0).get("value").stringValue()).isEqualTo("114");
        assertThat(preview.get("marks").get(0).get("label").stringValue()).isEqualTo("受理");
        assertThat(preview.get("marks").get(1).get("value")).isNull();
        assertThat(preview.get("findings").get(0).get("place").stringValue()).contains("第1段");

        HttpResponse<byte[]> refused = fill(OFFICE, id, OF_YEAR);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(new String(refused.body(), UTF_8)).contains("nightVisit.times", "第1段");
        assertThat(made(id)).isEmpty();

        HttpResponse<byte[]> left = fill(OFFICE, id, OF_YEAR + "&leave=yes");
        assertThat(WordFiles.paragraphs(left.body()))
                .containsExactly("受理114宗，夜访{{nightVisit.times|余}}次。");
        assertThat(made(id))
                .singleElement()
                .satisfies(one -> assertThat(one.get("left").intValue()).isEqualTo(1));
    }

    @Test
    void the_templates_that_come_with_the_product_are_filled_whole() {
        for (String code : List.of("annual", "monthly")) {
            String taken =
                    stats.postAs(WRITER, "/stats/reports/starters/" + code)
                            .headers()
                            .firstValue("Location")
                            .orElseThrow();
            String id = taken.substring(taken.lastIndexOf('/') + 1);
            String span =
                    code.equals("annual")
                            ? OF_YEAR
                            : "span=" + YEAR + "-03&asOf=" + YEAR + "-12-18";

            HttpResponse<byte[]> made = fill(WRITER, id, span);

            assertThat(made.statusCode()).as(new String(made.body(), UTF_8)).isEqualTo(200);
            WordFiles.parts(made.body())
                    .forEach((part, bytes) ->
                            assertThat(text(part, bytes)).as(part).doesNotContain("{{"));
        }
        assertThat(stats.postAs(WRITER, "/stats/reports/starters/annual").statusCode())
                .isEqualTo(409);
    }

    @Test
    void an_upload_of_the_same_name_is_the_next_version_and_the_older_one_stays() {
        String first = take("同名", WordFiles.of("{{town}}一"));
        String second = take("同名", WordFiles.of("{{town}}二"));

        assertThat(first).endsWith("-1");
        assertThat(second).isEqualTo(first.replaceAll("-1$", "-2"));
        assertThat(WordFiles.paragraphs(fill(WRITER, first, OF_YEAR).body()))
                .containsExactly("长沙镇一");
        assertThat(WordFiles.paragraphs(fill(WRITER, second, OF_YEAR).body()))
                .containsExactly("长沙镇二");
    }

    @Test
    void what_is_no_plain_docx_is_refused_with_its_reason_in_the_readers_language() {
        byte[] whole = WordFiles.of("{{town}}");
        Map<String, byte[]> refused = new TreeMap<>();
        refused.put("空的", new byte[0]);
        refused.put("不是 Word 文件", "只是文字".getBytes(UTF_8));
        refused.put("旧版 .doc", HexFormat.of().parseHex("d0cf11e0a1b11ae1" + "00".repeat(600)));
        refused.put("损坏", Arrays.copyOf(whole, whole.length / 2));
        refused.put("宏", WordFiles.with(whole, "word/vbaProject.bin", new byte[] {1}));
        refused.put("展开后过大", WordFiles.with(whole, "word/media/a.bin", new byte[60 << 20]));
        refused.put(
                "DTD",
                WordFiles.with(
                        whole,
                        DOCUMENT,
                        "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>"
                                .getBytes(UTF_8)));
        int before = stats.json(API + "/templates").size();

        refused.forEach((reason, bytes) -> {
            HttpResponse<byte[]> answer = upload("拒收", bytes);
            assertThat(answer.statusCode()).as(reason).isEqualTo(400);
            assertThat(new String(answer.body(), UTF_8)).contains(reason);
        });
        assertThat(
                        new String(
                                stats.sendAs(
                                                WRITER,
                                                API + "/templates?name=x",
                                                WORD,
                                                refused.get("空的"),
                                                "Accept-Language",
                                                "en")
                                        .body(),
                                UTF_8))
                .contains("empty");
        assertThat(upload("太大", new byte[21 << 20]).statusCode()).isEqualTo(413);
        assertThat(stats.json(API + "/templates")).hasSize(before);
    }

    @Test
    void a_page_takes_a_file_and_says_why_it_does_not() {
        HttpResponse<byte[]> taken = byPage("页面", WordFiles.of("{{dispute.accepted}}"));
        assertThat(taken.statusCode()).isIn(302, 303);
        String page = taken.headers().firstValue("Location").orElseThrow();
        assertThat(stats.getAs(OFFICE, page + "?" + OF_YEAR))
                .contains("{{dispute.accepted}}", "<strong>114</strong>");

        HttpResponse<byte[]> refused = byPage("<b>页面</b>", new byte[0]);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(new String(refused.body(), UTF_8))
                .contains("文件是空的", "&lt;b&gt;页面&lt;/b&gt;")
                .doesNotContain("<b>页面</b>");
        assertThat(
                        stats.sendAs(OFFICE, API + "/templates?name=x", WORD, WordFiles.of("x"))
                                .statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_report_is_read_over_and_each_finding_has_its_place() {
        String id = take("要核对", WordFiles.of("受理矛盾纠纷113宗。", "根据《信访条例》办理。", "2021年，{{town}}平安。"));

        JsonNode found =
                RunningStats.read(
                        stats.getAs(OFFICE, API + "/templates/" + id + "/lint?" + OF_YEAR));

        assertThat(found)
                .anySatisfy(one -> {
                    assertThat(one.get("place").stringValue()).contains("第1段");
                    assertThat(one.get("what").stringValue()).contains("114");
                });
        assertThat(found)
                .anySatisfy(one -> assertThat(one.get("place").stringValue()).contains("第2段"));
        assertThat(found)
                .anySatisfy(one -> assertThat(one.get("what").stringValue()).contains("2021"));
        HttpResponse<byte[]> pasted =
                stats.sendAs(
                        OFFICE,
                        "/stats/reports/text",
                        "application/x-www-form-urlencoded",
                        (OF_YEAR + "&text=" + URLEncoder.encode("受理矛盾纠纷113宗。<i>", UTF_8))
                                .getBytes(UTF_8));
        assertThat(new String(pasted.body(), UTF_8)).contains("第1段").doesNotContain("<i>");
    }

    @Test
    void the_picker_lists_every_figure_with_its_marks() {
        assertThat(stats.getAs(OFFICE, "/stats/reports/picker"))
                .contains(
                        "{{dispute.accepted}}",
                        "{{#dispute.accepted by village}}",
                        "{{petition.settledRate|2}}",
                        "{{asOf}}");
        assertThat(stats.getAs(OFFICE, "/stats/reports/picker?q=petition.settled"))
                .contains("{{petition.settled}}")
                .doesNotContain("{{dispute.accepted}}");
    }

    @Test
    void a_template_that_was_tampered_with_is_not_used() {
        String id = take("动过", WordFiles.of("{{town}}甲"));
        var store = client.getDatabase(database.name() + "_editions");
        Document head =
                store.getCollection("report_templates").find(new Document("_id", id)).first();
        store.getCollection("report_template_bytes")
                .updateOne(
                        new Document("content", head.getString("content")),
                        new Document(
                                "$set",
                                new Document("bytes", new Binary(WordFiles.of("{{town}}乙")))));

        assertThat(fill(WRITER, id, OF_YEAR).statusCode()).isEqualTo(409);
        assertThat(made(id)).isEmpty();
    }

    /** Of what is no text, nothing: packed bytes may look like anything. */
    private static String text(String part, byte[] bytes) {
        return part.matches(".*\\.(xml|rels)") ? new String(bytes, UTF_8) : "";
    }

    @Test
    void whoever_is_of_an_accused_unit_is_filled_a_report_without_it() {
        log.say(
                CaseLife.petition()
                        .of("changsha")
                        .from("county-referral")
                        .accusing("pangxi")
                        .then(MilestoneKind.REGISTERED, LocalDate.of(YEAR - 1, 3, 1))
                        .then(MilestoneKind.ACCEPTED, LocalDate.of(YEAR - 1, 3, 2))
                        .events());
        stats.settle();
        String id = take("信访数", WordFiles.of("信访{{petition.received}}件"));
        String before = "span=" + (YEAR - 1) + "&asOf=" + (YEAR - 1) + "-12-31";

        assertThat(WordFiles.paragraphs(fill(OFFICE, id, before).body())).containsExactly("信访1件");
        assertThat(WordFiles.paragraphs(fill(ACCUSED, id, before).body())).containsExactly("信访0件");
    }

    private static List<JsonNode> made(String id) {
        List<JsonNode> all = new ArrayList<>();
        stats.json(API + "/made").forEach(all::add);
        return all.stream().filter(it -> it.get("template").stringValue().equals(id)).toList();
    }

    private static String take(String name, byte[] file) {
        HttpResponse<byte[]> taken = upload(name, file);
        assertThat(taken.statusCode()).as(new String(taken.body(), UTF_8)).isEqualTo(201);
        return RunningStats.read(new String(taken.body(), UTF_8)).get("id").stringValue();
    }

    private static HttpResponse<byte[]> upload(String name, byte[] file) {
        return stats.sendAs(
                WRITER, API + "/templates?name=" + URLEncoder.encode(name, UTF_8), WORD, file);
    }

    private static HttpResponse<byte[]> byPage(String name, byte[] file) {
        String head =
                "--b\r\nContent-Disposition: form-data; name=\"name\"\r\n"
                        + "Content-Type: text/plain; charset=UTF-8\r\n\r\n"
                        + name
                        + "\r\n--b\r\nContent-Disposition: form-data; name=\"file\";"
                        + " filename=\"a.docx\"\r\n\r\n";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(head.getBytes(UTF_8));
        body.writeBytes(file);
        body.writeBytes("\r\n--b--\r\n".getBytes(UTF_8));
        return stats.sendAs(
                WRITER,
                "/stats/reports/templates",
                "multipart/form-data; boundary=b",
                body.toByteArray());
    }

    private static HttpResponse<byte[]> fill(String who, String id, String source) {
        return stats.sendAs(
                who,
                API + "/templates/" + id + "/fill?" + source,
                "application/x-www-form-urlencoded",
                new byte[0]);
    }
}
