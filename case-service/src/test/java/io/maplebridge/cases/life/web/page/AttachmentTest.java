package io.maplebridge.cases.life.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.ContentDisposition;
import org.springframework.mock.web.MockHttpServletResponse;

class AttachmentTest {

    static Stream<Arguments> names() {
        return Stream.of(
                Arguments.of("登记表 〔2023〕长沙人调字第12号.docx", "登记表 〔2023〕长沙人调字第12号.docx"),
                Arguments.of("登记表 GD/2023\\1:7.docx", "登记表 GD_2023_1_7.docx"),
                Arguments.of("a*b?c<d>e|f\"g.docx", "a_b_c_d_e_f_g.docx"),
                Arguments.of("a\u202excod.docx", "a_xcod.docx"),
                Arguments.of("a\r\nSet-Cookie: x.docx", "a__Set-Cookie_ x.docx"),
                Arguments.of("a\u0000\ud83d.docx", "a__.docx"),
                Arguments.of("../../etc.docx", ".._.._etc.docx"),
                Arguments.of("%2F%00.docx", "%2F%00.docx"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_name_is_kept_but_for_what_windows_refuses(String name, String kept) {
        MockHttpServletResponse response = new MockHttpServletResponse();
        Attachment.announce(response, "text/plain", name);
        String header = String.valueOf(response.getHeader("Content-Disposition"));
        assertThat(header).startsWith("attachment;").doesNotContain("\n", "\r");
        assertThat(ContentDisposition.parse(header).getFilename()).isEqualTo(kept);
        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
    }
}
