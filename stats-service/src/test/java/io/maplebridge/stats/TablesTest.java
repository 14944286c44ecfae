package io.maplebridge.stats;

import static org.assertj.core.api.Assertions.assertThat;

import io.maplebridge.stats.figures.domain.AsOf;
import io.maplebridge.stats.tables.application.ReadTable;
import io.maplebridge.stats.tables.application.Tables;
import io.maplebridge.stats.tables.domain.Grid;
import io.maplebridge.testkit.TestDocuments;
import io.maplebridge.testkit.TestDocuments.FreshDatabase;
import io.maplebridge.testkit.TestKafka;
import io.maplebridge.testkit.TestTokens;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The tables of the golden year over HTTP, with the totals that were published. */
class TablesTest {

    private static final int YEAR = 2100 + new Random().nextInt(800);
    private static final String ASKED = "?span=" + YEAR + "&asOf=" + YEAR + "-12-18";

    private static FreshDatabase database;
    private static CaseLogFixture log;
    private static RunningStats stats;

    @BeforeAll
    static void start() {
        database = TestDocuments.freshDatabase();
        log = new CaseLogFixture();
        log.say(new GoldenYear("changsha", YEAR).events());
        stats = RunningStats.start(database, TestKafka.unique("stats"), DecidedByTheTest.class);
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
    void every_table_is_listed_and_its_rules_hold() {
        JsonNode tables = stats.json("/stats/api/tables").get("tables");

        assertThat(tables).hasSizeGreaterThanOrEqualTo(5);
        for (JsonNode table : tables) {
            JsonNode read = table(table.get("code").asString());
            assertThat(read.get("failures")).as(read.get("name").asString()).isEmpty();
            assertThat(read.get("checked").intValue()).isPositive();
            assertThat(read.get("upToDate").booleanValue()).isTrue();
        }
    }

    @Test
    void the_published_totals_stand_in_the_tables() {
        JsonNode settlement = table("dispute-settlement");
        JsonNode total = settlement.get("rows").get(0);
        assertThat(total.get("path").get(0).asString()).isEqualTo("合计");
        assertThat(texts(total).subList(0, 3)).containsExactly("114", "110", "4");
        int neighbourhood = column(settlement, "纠纷类型", "邻里", "化解数");
        assertThat(
                        Integer.parseInt(texts(total).get(neighbourhood))
                                + Integer.parseInt(texts(total).get(neighbourhood + 1)))
                .isEqualTo(GoldenYear.BY_CATEGORY.get("neighbourhood"));
        assertThat(settlement.get("rows"))
                .anySatisfy(row -> {
                    assertThat(row.get("path").get(0).asString()).isEqualTo("滂溪村");
                    assertThat(texts(row).getFirst())
                            .isEqualTo(String.valueOf(GoldenYear.BY_VILLAGE.get("pangxi")));
                });

        JsonNode month = table("mediation-month");
        List<String> last = texts(month.get("rows").get(month.get("rows").size() - 1));
        assertThat(last.get(column(month, "本期受理的案件", "成功率"))).isEqualTo("96.5%");

        JsonNode petitions = table("petition-review");
        List<String> first = texts(petitions.get("rows").get(0));
        assertThat(first.get(column(petitions, "接收件数"))).isEqualTo("54");
        assertThat(first.get(column(petitions, "化解", "化解率"))).isEqualTo("94.44%");
    }

    @Test
    void the_page_links_each_number_to_the_list_of_that_length() {
        String page = stats.get("/stats/tables/dispute-settlement" + ASKED).body();

        assertThat(page)
                .contains("填报单位（盖章）：长沙镇", "报前核对", "全部相符", "/stats/figures/dispute.accepted/cases")
                .doesNotContain("??");
        String list =
                "/stats/api/figures/dispute.accepted/cases" + ASKED + "&by=village&key=pangxi";
        assertThat(stats.json(list).get("total").intValue())
                .isEqualTo(GoldenYear.BY_VILLAGE.get("pangxi"));
    }

    @Test
    void a_table_is_for_those_who_may_see_figures_and_one_nobody_knows_is_not_found() {
        assertThat(
                        stats.getAs(
                                TestTokens.bearer("MEDIATOR"),
                                "/stats/api/tables/dispute-settlement"))
                .contains("403");
        assertThat(stats.get("/stats/api/tables/no-such-table").statusCode()).isEqualTo(404);
        assertThat(stats.get("/stats/api/tables/dispute-settlement?span=2023-13").statusCode())
                .isEqualTo(400);
    }

    @Test
    void the_workbook_is_named_after_the_table_and_its_span() {
        HttpResponse<String> book = stats.get("/stats/tables/mediation-month/export.xlsx" + ASKED);

        assertThat(book.statusCode()).isEqualTo(200);
        assertThat(book.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("attachment", "filename*=UTF-8''", YEAR + ".xlsx");
        assertThat(book.body()).startsWith("PK");
    }

    @Test
    void a_report_is_given_the_grid_itself() {
        var form = stats.bean(Tables.class).find("dispute-mediation").orElseThrow();

        Grid grid =
                stats.bean(ReadTable.class)
                        .of(form, "changsha", new AsOf(YEAR, LocalDate.of(YEAR, 12, 18)))
                        .grid();

        assertThat(grid.headRows()).isEqualTo(2);
        assertThat(grid.failures()).isEmpty();
    }

    private static JsonNode table(String code) {
        return stats.json("/stats/api/tables/" + code + ASKED);
    }

    private static int column(JsonNode table, String... path) {
        JsonNode columns = table.get("columns");
        for (int i = 0; i < columns.size(); i++) {
            List<String> heads = new ArrayList<>();
            columns.get(i).get("path").forEach(head -> heads.add(head.asString()));
            if (heads.equals(List.of(path))) {
                return i;
            }
        }
        throw new AssertionError("no column " + String.join("·", path));
    }

    private static List<String> texts(JsonNode row) {
        List<String> texts = new ArrayList<>();
        row.get("cells").forEach(cell -> texts.add(cell.get("text").asString()));
        return texts;
    }
}
