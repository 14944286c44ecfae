package io.maplebridge.cases.ledger.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import io.maplebridge.cases.CasesApplication;
import io.maplebridge.cases.life.application.OpenCase;
import io.maplebridge.cases.life.application.OpenedCases;
import io.maplebridge.cases.life.domain.Party;
import io.maplebridge.testkit.TestInfrastructure;
import io.maplebridge.testkit.TestTokens;
import io.maplebridge.testkit.UniqueWord;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;

/** The ledger taken out as a workbook. */
@SpringBootTest(classes = CasesApplication.class, properties = "spring.config.name=platform,cases")
@ContextConfiguration(initializers = TestInfrastructure.class)
@AutoConfigureMockMvc
class LedgerExportTest {

    private final String word = UniqueWord.next();

    @Autowired private MockMvc browser;
    @Autowired private OpenCase openCase;

    @Test
    void what_the_page_lists_is_in_the_workbook_with_masked_names() throws Exception {
        register("曾文斌", "围墙 " + word);
        register("罗永福", "=HYPERLINK(\"http://evil\") " + word);
        register("+1+cmd|' /C calc'!A0", "@SUM(1) " + word);
        MockHttpServletResponse answer = export("OFFICE", "");
        assertThat(answer.getHeader("Content-Disposition")).contains("attachment", ".xlsx");
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
        List<Row> rows = rows(answer);
        assertThat(rows).hasSize(1 + 3);
        assertThat(rows.getFirst().getCellText(0)).isEqualTo("编号");
        assertThat(rows.stream().map(row -> row.getCellText(2)))
                .contains("曾*斌", "罗*福")
                .doesNotContain("曾文斌", "罗永福");
        assertThat(rows)
                .allSatisfy(row ->
                        assertThat(row.stream())
                                .allMatch(
                                        cell -> cell == null || cell.getType() == CellType.STRING));
    }

    @Test
    void a_mediator_takes_out_the_own_village_only() throws Exception {
        register("曾文斌", "围墙 " + word);
        assertThat(rows(export("MEDIATOR", "&village=pangxi", "dami"))).hasSize(1);
        assertThat(rows(export("MEDIATOR", "", "pangxi"))).hasSize(2);
    }

    @Test
    void each_export_is_a_line_of_the_trail_without_the_words_looked_for() throws Exception {
        register("曾文斌", "围墙 " + word);
        export("WRITER", "&kind=DISPUTE");
        String trail =
                browser.perform(
                                get("/cases/api/audit?deed=EXPORTED")
                                        .header("Authorization", TestTokens.bearer("ADMIN")))
                        .andReturn()
                        .getResponse()
                        .getContentAsString();
        assertThat(trail).contains("1 kind=DISPUTE text=…").doesNotContain(word);
    }

    @Test
    void on_paper_stand_all_rows_under_the_title_that_such_a_list_has() throws Exception {
        for (int i = 0; i < 53; i++) {
            register("曾文斌", "围墙 " + word);
        }
        String paper = print("OFFICE", "&kind=DISPUTE&sort=REGISTERED&page=2");
        assertThat(paper)
                .contains("<h1>长沙镇矛盾纠纷台账</h1>", "共 53 件", " 打印</span>", ">曾*斌<")
                .doesNotContain("曾文斌", "查找：", "种类：", "??");
        assertThat(paper.split("<th scope=\"row\"", -1)).hasSize(1 + 53);
        assertThat(print("WRITER", "&unclosed=true"))
                .contains("<h1>长沙镇案件台账</h1>", ">待结案<", "共 0 件");
    }

    private String print(String role, String more) throws Exception {
        return browser.perform(
                        get("/cases/print?text=" + word + more)
                                .header("Authorization", TestTokens.bearer(role)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private static List<Row> rows(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getStatus()).isEqualTo(200);
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(answer.getContentAsByteArray()))) {
            return workbook.getFirstSheet().read();
        }
    }

    private MockHttpServletResponse export(String role, String more, String... villages)
            throws Exception {
        return browser.perform(
                        get("/cases/export.xlsx?text=" + word + more)
                                .header("Authorization", TestTokens.bearer(role, villages)))
                .andReturn()
                .getResponse();
    }

    private void register(String name, String subject) {
        OpenedCases.dispute(openCase, subject, new Party("APPLICANT", name, false, null));
    }
}
