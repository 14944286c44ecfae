package io.maplebridge.cases.ledger.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import io.maplebridge.cases.CasesApplication;
import io.maplebridge.cases.life.application.OpenCase;
import io.maplebridge.cases.life.application.OpenedCases;
import io.maplebridge.cases.life.domain.Party;
import io.maplebridge.testkit.TestInfrastructure;
import io.maplebridge.testkit.TestTokens;
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

    private final String word = "w" + System.nanoTime();

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
