package io.maplebridge.cases.life.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.maplebridge.cases.CasesApplication;
import io.maplebridge.cases.life.application.OpenCase;
import io.maplebridge.cases.life.application.OpenedCases;
import io.maplebridge.cases.life.domain.CaseId;
import io.maplebridge.cases.life.domain.Party;
import io.maplebridge.testkit.TestInfrastructure;
import io.maplebridge.testkit.TestTokens;
import io.maplebridge.testkit.UniqueWord;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Whatever shows what was written about a case shows it through its veil, in every spelling. */
@SpringBootTest(classes = CasesApplication.class, properties = "spring.config.name=platform,cases")
@ContextConfiguration(initializers = TestInfrastructure.class)
@AutoConfigureMockMvc
class EveryOutputIsVeiledTest {

    private static final String NAME = "阿依 • 古丽";
    private static final String PHONE = "１３８-0000 84\u200b11";
    private static final String IDENTITY = "440106 1990-0101 123Ｘ";
    private static final String SPELLED = NAME + "的邻居" + PHONE + "，" + IDENTITY;
    private static final String[] SECRETS = {
        NAME, "古丽", "13800008411", PHONE, "84\u200b11", "1990"
    };
    private static final String VEILED = "阿**丽的邻居138****8411";

    private final String word = UniqueWord.next();

    @Autowired private MockMvc browser;
    @Autowired private OpenCase openCase;

    private CaseId id = new CaseId(new UUID(0, 0));

    @BeforeEach
    void a_case_in_which_people_stand_everywhere() throws Exception {
        Party ticked = new Party("APPLICANT", "阿依·古丽", true, "(+86)138 0000-8411");
        id = OpenedCases.dispute(openCase, SPELLED + word, SPELLED, ticked);
        String note = "{\"occurredOn\": \"2023-02-12\", \"text\": \"%s\"}".formatted(SPELLED);
        assertThat(command("note", 1, note).getStatus()).isEqualTo(200);
    }

    @Test
    void pages_lists_and_answers() throws Exception {
        for (String path :
                List.of(
                        "/cases/" + id,
                        "/cases/api/cases/" + id,
                        "/cases/api/cases/" + id + "/events",
                        "/cases?counted=true&page=1&text=" + word,
                        "/cases/api/cases?text=" + word)) {
            assertThat(text(get(path))).as(path).contains(VEILED).doesNotContain(SECRETS);
        }
        assertThat(text(get("/cases/" + id + "/commands/correct")))
                .contains("阿**丽")
                .doesNotContain(SECRETS);
    }

    @Test
    void the_workbook() throws Exception {
        MockHttpServletResponse answer = answer(get("/cases/export.xlsx?text=" + word));
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(answer.getContentAsByteArray()))) {
            String cells =
                    workbook.getFirstSheet().read().stream()
                            .flatMap(row -> row.stream())
                            .filter(cell -> cell != null)
                            .map(cell -> cell.getRawValue())
                            .collect(Collectors.joining("|"));
            assertThat(cells).contains(VEILED).doesNotContain(SECRETS);
        }
    }

    @Test
    void what_others_did_meanwhile() throws Exception {
        MockHttpServletResponse late =
                answer(
                        post("/cases/" + id + "/commands/note")
                                .param("version", "1")
                                .param("/occurredOn", "2023-02-12")
                                .param("/text", "另一条"));
        assertThat(late.getStatus()).isEqualTo(412);
        assertThat(late.getContentAsString()).contains(VEILED).doesNotContain(SECRETS);
    }

    @Test
    void what_is_told_of_a_mistake() throws Exception {
        for (String typed : List.of(PHONE, "44010619900101123X", "+86 138.0000.8411")) {
            String wrong = "{\"occurredOn\": \"2023-02-12\", \"village\": \"%s\"}".formatted(typed);
            MockHttpServletResponse refused = command("correct", 2, wrong);
            assertThat(refused.getStatus()).isEqualTo(400);
            assertThat(refused.getContentAsString()).contains("****").doesNotContain(typed);
        }
    }

    private MockHttpServletResponse command(String name, int version, String body)
            throws Exception {
        return answer(
                post("/cases/api/cases/" + id + "/commands/" + name)
                        .header("If-Match", "\"" + version + "\"")
                        .contentType("application/json")
                        .content(body));
    }

    private String text(MockHttpServletRequestBuilder request) throws Exception {
        return answer(request).getContentAsString();
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request.header("Authorization", TestTokens.bearer("OFFICE")))
                .andReturn()
                .getResponse();
    }
}
