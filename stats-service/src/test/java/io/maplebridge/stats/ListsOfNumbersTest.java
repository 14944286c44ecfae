package io.maplebridge.stats;

import static org.assertj.core.api.Assertions.assertThat;

import io.maplebridge.testkit.TestDocuments;
import io.maplebridge.testkit.TestKafka;
import io.maplebridge.testkit.TestTokens;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;

/** What a writer does with the list behind a number, and with the sentences above it. */
class ListsOfNumbersTest {

    private static final int YEAR = 2100 + new Random().nextInt(800);
    private static final String WHEN = "?year=" + YEAR + "&asOf=" + YEAR + "-12-18";
    private static final String WRITER = TestTokens.bearer("WRITER");

    private static CaseLogFixture log;
    private static RunningStats stats;

    @TempDir Path folder;

    @BeforeAll
    static void start() {
        log = new CaseLogFixture();
        log.say(new GoldenYear("changsha", YEAR).events());
        stats =
                RunningStats.start(
                        TestDocuments.freshDatabase(),
                        TestKafka.unique("stats"),
                        DecidedByTheTest.class);
        stats.settle();
    }

    @AfterAll
    static void stop() {
        stats.close();
        log.close();
    }

    @Test
    void a_rate_opens_its_numerator_and_its_denominator() {
        String above = page("/stats/figures/dispute.successRate/cases" + WHEN);
        String below = page("/stats/figures/dispute.successRate/cases" + WHEN + "&part=below");

        assertThat(above).contains("矛盾纠纷成功调处 110宗", "分子：成功调处 110宗", "分母：受理 114宗");
        assertThat(below).contains("矛盾纠纷受理 114宗", "分子：成功调处 110宗");
        assertThat(
                        stats.get("/stats/figures/dispute.successRate/cases" + WHEN + "&part=both")
                                .statusCode())
                .isEqualTo(400);
        assertThat(stats.getAs(WRITER, "/stats" + WHEN))
                .contains("/stats/figures/dispute.successRate/cases");
    }

    @Test
    void a_list_is_searched_by_what_stands_in_its_lines_in_either_language() {
        String list = "/stats/api/figures/dispute.accepted/cases" + WHEN;
        int ofVillage = stats.json(list + "&by=village&key=xiaomi").get("total").intValue();
        JsonNode found = stats.json(list + "&text=" + encoded(" 小密 "));

        assertThat(found.get("total").intValue()).isEqualTo(ofVillage).isPositive();
        assertThat(found.get("value").intValue()).as("the number itself").isEqualTo(114);
        assertThat(found.get("cases"))
                .allMatch(one -> one.get("village").asString().equals("xiaomi"));
        assertThat(stats.json(list + "&text=xiaomi").get("total").intValue())
                .as("its English name")
                .isEqualTo(ofVillage);
        assertThat(stats.json(list + "&text=nowhere").get("total").intValue()).isZero();
        assertThat(stats.get(list + "&text=" + "x".repeat(61)).statusCode()).isEqualTo(400);
    }

    @Test
    void a_search_without_a_hit_says_so_and_leads_back_to_the_whole_list() {
        String list = "/stats/figures/dispute.accepted/cases" + WHEN;

        assertThat(page(list + "&text=" + encoded("月球")))
                .contains("这份名单里没有“月球”。", "查看全部")
                .doesNotContain("没有这样的案件");
        assertThat(page(list + "&text=" + encoded("小密"))).contains("查找：小密", "20 件案件");
    }

    @Test
    void a_list_is_taken_along_as_a_workbook_of_text() throws IOException, InterruptedException {
        HttpResponse<byte[]> sheet =
                file(
                        "/stats/figures/dispute.accepted/cases/export.xlsx"
                                + WHEN
                                + "&text="
                                + encoded("小密"));

        assertThat(sheet.statusCode()).isEqualTo(200);
        assertThat(sheet.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(sheet.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment");
        String rows = part(sheet.body(), "xl/worksheets/sheet1.xml");
        assertThat(rows).doesNotContain("<f>");
        assertThat(HtmlUtils.htmlUnescape(rows)).contains("编号", "小密村");
        assertThat(rows.split("<row ", -1).length - 1).isEqualTo(1 + 20);
    }

    @Test
    void
            the_sentences_are_offered_to_be_copied_and_say_what_changed_where_there_was_a_year_before() {
        assertThat(stats.getAs(WRITER, "/stats" + WHEN))
                .contains("data-copies=\"sentences\"")
                .doesNotContain("与上年同期相比，矛盾纠纷");
        String month = page("/stats?span=" + YEAR + "-11");
        assertThat(month).contains("与上一期相比，矛盾纠纷受理").doesNotContain("与上年同期相比，矛盾纠纷");
        assertThat(page("/stats?year=" + (YEAR + 1) + "&asOf=" + (YEAR + 1) + "-12-18"))
                .contains("与上年同期相比，矛盾纠纷受理减少114宗（−100.0%）");
    }

    @Test
    void what_did_not_change_is_told_apart_from_what_did() {
        String changes =
                page(
                        "/stats/changes?span="
                                + YEAR
                                + "&from="
                                + YEAR
                                + "-11-30&to="
                                + YEAR
                                + "-12-18");

        assertThat(changes).containsPattern("另有 \\d+ 项没有变化");
        assertThat(changes.indexOf("±0")).isGreaterThan(changes.indexOf("项没有变化"));
    }

    private static String page(String path) {
        return stats.getAs(WRITER, path).replaceAll("<[^>]*>", "").replaceAll("\\s+", " ");
    }

    private static HttpResponse<byte[]> file(String path) throws IOException, InterruptedException {
        URI there = stats.at(path);
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(there).header("Authorization", WRITER).build(),
                        HttpResponse.BodyHandlers.ofByteArray());
    }

    private String part(byte[] zip, String name) throws IOException {
        Path file = Files.write(folder.resolve("list.xlsx"), zip);
        try (ZipFile parts = new ZipFile(file.toFile());
                InputStream content = parts.getInputStream(parts.getEntry(name))) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
