package io.maplebridge.platform.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.maplebridge.platform.page.preview.PreviewApplication;
import io.maplebridge.platform.reference.Term;
import io.maplebridge.testkit.FormProperties;
import io.maplebridge.testkit.OfficeBrowser;
import io.maplebridge.testkit.TestKeys;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;

/** A form with a field of every type, as a browser sees it. */
@ContextConfiguration(initializers = TestKeys.class)
@SpringBootTest(classes = PreviewApplication.class, properties = "spring.config.name=platform")
@AutoConfigureMockMvc
@Import(OfficeBrowser.class)
class FormPageTest {

    @Autowired private MockMvc browser;
    @Autowired private FormWords words;

    @Test
    void no_field_hides_a_property_of_its_form() throws Exception {
        String html = read(get("/cases/1"));
        assertThat(FormProperties.names(html))
                .contains("/form", "/action", "/name", "/method", "/submit", "/length", "/id");
        assertThat(FormProperties.hiddenBy(html)).isEmpty();
        assertThat(FormProperties.hiddenBy("<input type=\"text\" name=\"action\">"))
                .as("the check itself sees one")
                .containsExactly("action");
    }

    @Test
    void each_type_has_its_own_input() throws Exception {
        assertThat(read(get("/cases/1")))
                .contains("value=\"2023-02-07\"")
                .containsPattern("type=\"radio\" name=\"/form\" value=\"WRITTEN\"")
                .containsPattern("type=\"radio\" name=\"/action\" value=\"true\"><span>已解决")
                .containsPattern("type=\"checkbox\" name=\"/elements\" value=\"unit-9\"")
                .containsPattern("<select id=\"preview-field-target\" name=\"/target\"")
                .containsPattern(
                        "name=\"/method\" type=\"password\"\\s+autocomplete=\"current-password\"")
                .containsPattern(
                        "name=\"/amount\" type=\"text\"\\s+autocomplete=\"off\" inputmode=\"decimal\"")
                .containsPattern(
                        "<textarea id=\"preview-field-id\" name=\"/id\" rows=\"4\" maxlength=\"10000\"")
                .contains("单位：元");
    }

    @Test
    void the_one_choice_there_is_is_preset() {
        List<Term> one = List.of(new Term("pangxi", "滂溪村", "Pangxi"));
        Form form = Form.of("preview.field", Field.code("target", one), Field.line("name"));
        FormView shown = words.empty(form, Locale.SIMPLIFIED_CHINESE);
        assertThat(shown.field("target").value()).isEqualTo("pangxi");
        assertThat(shown.field("name").value()).isEmpty();
        Form free = Form.of("preview.field", Field.code("target", one).optional());
        assertThat(words.empty(free, Locale.SIMPLIFIED_CHINESE).field("target").value()).isEmpty();
    }

    @Test
    void a_choice_with_no_options_is_not_offered() throws Exception {
        assertThat(read(get("/cases/1"))).doesNotContain("name=\"/reset\"", "哪个网格");
    }

    @Test
    void what_was_typed_comes_back_with_each_error_beside_its_field() throws Exception {
        String html =
                read(
                        post("/cases/1/form")
                                .param("/form", "ORAL")
                                .param("/occurredOn", "昨天")
                                .param("/name", "钟某<b>")
                                .param("/elements", "unit-2", "unit-4")
                                .param("/method", "geheim")
                                .param("/other", "x")
                                .param("version", "3"));
        assertThat(html)
                .contains("value=\"昨天\"", "value=\"钟某&lt;b&gt;\"")
                .containsPattern("value=\"ORAL\" checked")
                .containsPattern("value=\"unit-2\" checked")
                .containsPattern("value=\"unit-4\" checked")
                .as("neither in the field nor in the links of the page")
                .doesNotContain("geheim")
                .contains("id=\"preview-field-occurredOn-error\"><span>格式不对")
                .contains("id=\"preview-field-target-error\"><span>请选择。")
                .contains("id=\"preview-field-length-error\"><span>请填写。")
                .as("what has no field is told above them")
                .contains("<li>没有这个字段，请删去。</li>");
    }

    @Test
    void what_is_right_is_taken() throws Exception {
        assertThat(
                        browser.perform(
                                        post("/cases/1/form")
                                                .param("/form", "ORAL")
                                                .param("/occurredOn", "26/11/2023")
                                                .param("/name", "钟某")
                                                .param("/length", "１２")
                                                .param("/action", "false")
                                                .param("/target", "unit-1")
                                                .param("/elements", "unit-2"))
                                .andReturn()
                                .getResponse()
                                .getRedirectedUrl())
                .isEqualTo("/cases/1");
    }

    private String read(RequestBuilder request) throws Exception {
        return browser.perform(request)
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
