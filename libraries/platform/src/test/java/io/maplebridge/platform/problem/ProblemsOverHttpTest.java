package io.maplebridge.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.maplebridge.platform.page.preview.PreviewApplication;
import io.maplebridge.platform.problem.DeskClient.Answer;
import io.maplebridge.testkit.TestKeys;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

@ContextConfiguration(initializers = TestKeys.class)
@SpringBootTest(
        classes = PreviewApplication.class,
        properties = "spring.config.name=platform",
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
class ProblemsOverHttpTest {

    @LocalServerPort private int port;

    private DeskClient desk;

    @BeforeEach
    void open() {
        desk = new DeskClient(port);
    }

    @Test
    void what_is_right_goes_through() throws Exception {
        Answer answer =
                desk.note(
                        """
                        {"day": "2023-12-18", "copies": 2, "colour": "RED", "urgent": true,
                         "people": [{"name": "张三", "age": 44}]}
                        """);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text("day")).isEqualTo("2023-12-18");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {"colours": "RED"}                | /colours       | 没有这个字段，请删去。
                    {"a/b~c": 1}                      | /a~1b~0c       | 没有这个字段，请删去。
                    {"people": [{}, {"born": 1979}]}  | /people/1/born | 没有这个字段，请删去。
                    {"day": "yesterday"}              | /day           | 格式不对，日期请写成 2023-12-18。
                    {"day": "2023-02-30"}             | /day           | 格式不对，日期请写成 2023-12-18。
                    {"day": "2023-12-18T23:30:00Z"}   | /day           | 格式不对，日期请写成 2023-12-18。
                    {"day": {"year": 2023}}           | /day           | 类型不对。
                    {"copies": "many"}                | /copies        | 类型不对。
                    {"copies": 1.5}                   | /copies        | 类型不对。
                    {"copies": 99999999999}           | /copies        | 类型不对。
                    {"copies": [1]}                   | /copies        | 类型不对。
                    {"colour": "GREEN"}               | /colour        | 没有“GREEN”这个选项，请从目录中选择。
                    {"urgent": "yes"}                 | /urgent        | 类型不对。
                    {"file": "no-uuid"}               | /file          | 类型不对。
                    {"people": "张三"}                  | /people        | 类型不对。
                    {"people": [{"age": "old"}]}      | /people/0/age  | 类型不对。
                    """)
    void a_field_that_cannot_be_read_is_pointed_at(String json, String pointer, String advice)
            throws Exception {
        Answer answer = desk.note(json);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("content-type")).isEqualTo("application/problem+json");
        assertThat(answer.text("type")).isEqualTo("urn:maplebridge:problem:invalid");
        assertThat(answer.pointer()).isEqualTo(pointer);
        assertThat(answer.advice()).isEqualTo(advice);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "none, 没有找到",
                "zh-CN, 没有找到",
                "zh, 没有找到",
                "fr, 没有找到",
                "en, Not found",
                "'en-GB,en;q=0.8', Not found",
                "'zh;q=0.2,en;q=0.9', Not found"
            })
    void the_answer_is_in_the_language_that_is_accepted(@Nullable String accepted, String title)
            throws Exception {
        Answer answer =
                accepted == null
                        ? desk.get("/nowhere")
                        : desk.get("/nowhere", "Accept-Language", accepted);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.text("title")).isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"day\": ", "null", "{\"copies\": 1} {}", "day=1"})
    void what_is_no_json_cannot_be_read(String body) throws Exception {
        Answer answer = desk.note(body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("type")).isEqualTo("urn:maplebridge:problem:unreadable");
    }

    @ParameterizedTest
    @ValueSource(ints = {0xff, 0xc3, 0xe5})
    void broken_utf8_cannot_be_read(int first) throws Exception {
        byte[] body = "{\"people\": [{\"name\": \"?(\"}]}".getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < body.length; i++) {
            body[i] = body[i] == '?' ? (byte) first : body[i];
        }
        Answer answer = desk.note(body, "application/json");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("type")).isEqualTo("urn:maplebridge:problem:unreadable");
    }

    @Test
    void over_a_megabyte_is_too_large_whether_declared_or_not() throws Exception {
        byte[] body =
                ("{\"people\": \"" + "x".repeat(1 << 20) + "\"}")
                        .getBytes(StandardCharsets.US_ASCII);
        for (Answer answer :
                new Answer[] {desk.note(body, "application/json"), desk.chunkedNote(body)}) {
            assertThat(answer.status()).isEqualTo(413);
            assertThat(answer.header("content-type")).isEqualTo("application/problem+json");
            assertThat(answer.text("type")).isEqualTo("urn:maplebridge:problem:too-large");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"colour%5B$ne%5D=RED", "page%5B$gt%5D=1", "colour.name=RED", "class.name=x"})
    void a_path_into_a_parameter_is_no_parameter(String query) throws Exception {
        Answer answer = desk.get("/notes?" + query);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().isEmpty()).isTrue();
    }

    @Test
    void a_form_over_a_megabyte_is_too_large() throws Exception {
        HttpResponse<String> answer =
                desk.chunkedForm(
                        "account=" + "x".repeat(2 << 20), "application/x-www-form-urlencoded");
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("<main", "内容过大");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 2 << 20})
    void a_form_in_parts_is_taken_nowhere_but_where_files_are(int size) throws Exception {
        HttpResponse<String> answer =
                desk.chunkedForm(
                        "--b\r\nContent-Disposition: form-data; name=\"account\"; filename=\"a\"\r\n\r\n"
                                + "x".repeat(size)
                                + "\r\n--b--\r\n",
                        "multipart/form-data; boundary=b");
        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(answer.body()).contains("<main");
    }

    @Test
    void a_method_media_type_or_format_that_is_not_offered_is_said_to_be_so() throws Exception {
        Answer method = desk.send(desk.to("/notes").DELETE());
        assertThat(method.status()).isEqualTo(405);
        assertThat(method.header("allow")).contains("GET", "POST");
        assertThat(method.text("type")).endsWith("wrong-method");

        Answer media = desk.note("a".getBytes(StandardCharsets.US_ASCII), "text/plain");
        assertThat(media.status()).isEqualTo(415);
        assertThat(media.text("type")).endsWith("wrong-media-type");

        Answer format =
                desk.send(
                        desk.to("/notes")
                                .header("Accept", "text/html")
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString("{}")));
        assertThat(format.status()).isEqualTo(406);
        assertThat(format.header("content-type")).isEqualTo("application/problem+json");
    }

    @Test
    void a_parameter_or_header_is_named_as_its_sender_knows_it() throws Exception {
        assertThat(desk.get("/notes/first").pointer()).isEqualTo("number");
        assertThat(desk.get("/notes?page=first").pointer()).isEqualTo("page");
        assertThat(desk.get("/notes?colour=GREEN").pointer()).isEqualTo("colour");
        assertThat(desk.get("/search").pointer()).isEqualTo("text");
        assertThat(desk.get("/search?text=a").pointer()).isEqualTo("X-Desk");
        Answer header = desk.get("/search?text=a", "X-Desk", "seven");
        assertThat(header.status()).isEqualTo(400);
        assertThat(header.pointer()).isEqualTo("X-Desk");
        assertThat(header.advice()).isEqualTo("应为 UUID。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/broken", "/refused", "/broken/500"})
    void what_nobody_foresaw_has_an_id_that_is_also_in_the_log(String path, CapturedOutput log)
            throws Exception {
        Answer answer = desk.get(path, "Accept-Language", "en");
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.text("type")).isEqualTo("urn:maplebridge:problem:ours");
        assertThat(answer.text("detail")).containsPattern("error number [0-9a-f]{8}");
        String id = answer.text("detail").replaceAll(".*error number ([0-9a-f]{8}).*", "$1");
        assertThat(log.getOut()).contains("error " + id);
        assertThat(answer.response().body())
                .doesNotContain("password", "Exception", "\\n\\tat ", "io.maplebridge");
    }
}
