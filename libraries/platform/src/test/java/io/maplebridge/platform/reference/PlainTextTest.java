package io.maplebridge.platform.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "张三与李四",
                "面积<5亩",
                "a < b and b > a",
                "第一行\n第二行\t缩进\r\n",
                "𠮷野家",
                "邮箱 <>",
                "5<6>7"
            })
    void what_people_write_is_plain(String text) {
        assertThat(PlainText.isMarkup(text)).isFalse();
        assertThat(PlainText.hasControls(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>粗</b>",
                "x<script>alert(1)</script>",
                "</td>",
                "<!-- -->",
                "<?php",
                "<img src=x onerror=alert(1)>"
            })
    void a_tag_is_markup(String text) {
        assertThat(PlainText.isMarkup(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "\u001b[31m", "\u0085", "\uffff", "\u007f"})
    void what_cannot_be_shown_is_a_control(String text) {
        assertThat(PlainText.hasControls(text)).isTrue();
    }
}
