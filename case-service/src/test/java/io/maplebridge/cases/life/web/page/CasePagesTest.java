package io.maplebridge.cases.life.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.maplebridge.cases.CasesApplication;
import io.maplebridge.cases.life.application.OpenCase;
import io.maplebridge.cases.life.application.OpenedCases;
import io.maplebridge.cases.life.domain.CaseId;
import io.maplebridge.cases.life.domain.Party;
import io.maplebridge.testkit.FormProperties;
import io.maplebridge.testkit.OfficeBrowser;
import io.maplebridge.testkit.TestInfrastructure;
import io.maplebridge.testkit.UniqueWord;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@SpringBootTest(classes = CasesApplication.class, properties = "spring.config.name=platform,cases")
@ContextConfiguration(initializers = TestInfrastructure.class)
@AutoConfigureMockMvc
@Import(OfficeBrowser.class)
class CasePagesTest {

    @Autowired private MockMvc browser;
    @Autowired private OpenCase openCase;

    private String page = "";

    @BeforeEach
    void a_dispute_is_registered() {
        page = "/cases/" + register("宅基地四至<界线>争议");
    }

    private CaseId register(String title) {
        Party applicant = new Party("APPLICANT", "曾文斌", false, "13800008411");
        return OpenedCases.dispute(openCase, title, applicant);
    }

    @Test
    void the_ledger_masks_names_and_its_sentence_counts_its_list() throws Exception {
        // Other tests have put cases into the same town; these three carry a word of their own.
        String word = UniqueWord.next();
        for (int i = 0; i < 3; i++) {
            register("围墙 " + word);
        }
        String html =
                read(get("/cases?kind=DISPUTE&village=pangxi&text=" + word)).getContentAsString();
        assertThat(html.split("<tr data-opens", -1)).hasSize(1 + 3);
        assertThat(html).contains("共 3 件").contains("曾*斌").doesNotContain("曾文斌");
        assertThat(html).contains("村居：滂溪村").contains("href=\"/cases?kind=DISPUTE&amp;text=" + word);
    }

    @Test
    void a_place_that_no_list_has_is_refused() throws Exception {
        assertThat(read(get("/cases/api/cases?after=nonsense")).getStatus()).isEqualTo(400);
    }

    @Test
    void what_was_typed_is_printed_as_text() throws Exception {
        assertThat(read(get(page)).getContentAsString())
                .contains("宅基地四至&lt;界线&gt;争议")
                .contains("录入于 2023-02-13 09:00")
                .doesNotContain("??");
    }

    @Test
    void a_command_is_confirmed_with_its_number_and_the_next_step() throws Exception {
        var answer = read(accept(1, "2023-02-14"));
        assertThat(answer.getStatus()).isEqualTo(302);
        assertThat(read(get(String.valueOf(answer.getRedirectedUrl()))).getContentAsString())
                .containsPattern("已受理，编号〔2023〕长沙人调字第\\d+号。下一步：登记调解。");
    }

    @Test
    void three_buttons_at_most_stand_open_and_the_grave_apart() throws Exception {
        read(accept(1, "2023-02-14"));
        String html = read(get(page)).getContentAsString();
        String open =
                html.substring(
                        html.indexOf("id=\"work\""),
                        html.indexOf("class=\"menu-sheet\"", html.indexOf("id=\"work\"")));
        assertThat(open.split("class=\"button", -1)).hasSize(1 + 3);
        assertThat(html.substring(html.indexOf("id=\"work\"")))
                .containsSubsequence(
                        "更多", "/commands/withdraw", "<hr", "class=\"grave\"", "/commands/void");
    }

    @Test
    void a_wrong_day_comes_back_beside_its_field_with_what_was_typed() throws Exception {
        var answer = read(accept(1, "2019-01-05"));
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentAsString())
                .contains("value=\"2019-01-05\"")
                .contains("aria-invalid=\"true\"")
                .contains("日期应在 2023-02-11 与");
    }

    @Test
    void no_field_hides_a_property_of_its_form() throws Exception {
        for (String form : List.of("", "/commands/note", "/commands/assign", "/commands/void")) {
            String html = read(get(page + form)).getContentAsString();
            assertThat(FormProperties.names(html)).as(form).contains("/reason");
            assertThat(FormProperties.hiddenBy(html)).as(form).isEmpty();
        }
    }

    @Test
    void in_place_only_the_part_where_work_is_done_comes_back() throws Exception {
        var answer = read(accept(1, "").header("HX-Request", "true"));
        assertThat(answer.getContentAsString())
                .startsWith("<section id=\"work\"")
                .doesNotContain("<html");
    }

    @Test
    void a_stale_form_says_who_did_what_since_and_keeps_what_was_typed() throws Exception {
        read(accept(1, "2023-02-14"));
        var answer =
                read(
                        post(page + "/commands/note")
                                .param("version", "1")
                                .param("/occurredOn", "2023-02-15")
                                .param("/text", "当事人来电询问"));
        assertThat(answer.getStatus()).isEqualTo(412);
        assertThat(answer.getContentAsString())
                .contains("您打开之后的新记录")
                .contains("综治中心")
                .contains("当事人来电询问")
                .contains("name=\"version\" value=\"2\"");
    }

    @Test
    void the_same_press_sent_twice_is_carried_out_once() throws Exception {
        String key = UUID.randomUUID().toString();
        var first = read(accept(1, "2023-02-14").param("key", key));
        var second = read(accept(1, "2023-02-14").param("key", key));
        assertThat(second.getRedirectedUrl()).isEqualTo(first.getRedirectedUrl());
    }

    @Test
    void what_the_state_does_not_allow_is_refused_with_what_to_do() throws Exception {
        var answer = read(get(page + "/commands/close"));
        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(answer.getContentAsString()).contains("请按“取消”");
    }

    @Test
    void an_unknown_case_is_a_page_that_says_so() throws Exception {
        for (String address : List.of("/cases/" + UUID.randomUUID(), "/cases/nothing")) {
            var answer = read(get(address));
            assertThat(answer.getStatus()).isEqualTo(404);
            assertThat(answer.getContentAsString()).contains("<h1>没有找到</h1>");
        }
    }

    private MockHttpServletRequestBuilder accept(int version, String day) {
        return post(page + "/commands/accept")
                .param("_csrf", "as a browser sends it")
                .param("version", Integer.toString(version))
                .param("/occurredOn", day);
    }

    private MockHttpServletResponse read(MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request).andReturn().getResponse();
    }
}
