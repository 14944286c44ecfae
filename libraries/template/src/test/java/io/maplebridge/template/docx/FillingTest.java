package io.maplebridge.template.docx;

import static io.maplebridge.template.docx.WordFixtures.p;
import static io.maplebridge.template.docx.WordFixtures.part;
import static io.maplebridge.template.docx.WordFixtures.r;
import static io.maplebridge.template.docx.WordFixtures.tbl;
import static io.maplebridge.template.docx.WordFixtures.tc;
import static io.maplebridge.template.docx.WordFixtures.tr;
import static io.maplebridge.template.docx.WordFixtures.word;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.maplebridge.template.docx.opc.Xml;
import io.maplebridge.template.domain.Finding;
import io.maplebridge.template.domain.Mark;
import io.maplebridge.template.domain.Passage;
import io.maplebridge.template.domain.Values;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class FillingTest {

    private static final Values TOWN =
            Known.of("a", "114", "b", 110, "town", "枫桥镇", "name", "张三", "long", "新疆维吾尔自治区人民调解委员会");

    private static FilledFile fill(String body) {
        return fill(word(body), TOWN);
    }

    private static FilledFile fill(WordFixtures file, Values values) {
        return TemplateFile.read(file.bytes()).fill(values);
    }

    private static String body(FilledFile filled) {
        return part(filled.bytes(), "word/document.xml");
    }

    private static List<String> texts(FilledFile filled) {
        return filled.passages().stream().map(Passage::text).toList();
    }

    @Test
    void a_mark_split_over_runs_takes_the_look_of_its_first_character() {
        FilledFile filled =
                fill(
                        p(
                                r("<w:i/>", "共{"),
                                "<w:proofErr w:type=\"spellStart\"/>",
                                r("<w:b/>", "{"),
                                r("a"),
                                "<w:bookmarkStart w:id=\"0\" w:name=\"_GoBack\"/><w:bookmarkEnd w:id=\"0\"/>",
                                "<w:proofErr w:type=\"spellEnd\"/>",
                                r("}"),
                                r("}宗 {{ b }}宗")));

        assertThat(texts(filled)).containsExactly("共114宗 110宗");
        assertThat(body(filled))
                .contains("<w:i/></w:rPr><w:t xml:space=\"preserve\">共114</w:t>")
                .contains("w:name=\"_GoBack\"")
                .doesNotContain("<w:b/>")
                .doesNotContain("{");
    }

    @Test
    void full_width_braces_bars_and_blanks_are_taken_as_meant() {
        assertThat(texts(fill(p(r("｛｛a｝｝、{{　ｂ｜２　}}"))))).containsExactly("114、110.00");
    }

    @Test
    void every_part_with_text_is_filled_and_comments_are_left_alone() {
        String mark = p(r("{{a}}"));
        WordFixtures file =
                word(mark + "<w:sectPr/>")
                        .with("header", "hdr", mark)
                        .with("footer", "ftr", tbl(tr(tc(mark))))
                        .with(
                                "footnotes",
                                "footnotes",
                                "<w:footnote w:id=\"1\">" + mark + "</w:footnote>")
                        .with(
                                "endnotes",
                                "endnotes",
                                "<w:endnote w:id=\"1\">" + mark + "</w:endnote>")
                        .with(
                                "comments",
                                "comments",
                                "<w:comment w:id=\"1\">" + mark + "</w:comment>");
        FilledFile filled = fill(file, TOWN);

        for (String part : List.of("document", "header", "footer", "footnotes", "endnotes")) {
            assertThat(part(filled.bytes(), "word/" + part + ".xml"))
                    .contains("114")
                    .doesNotContain("{{");
        }
        assertThat(part(filled.bytes(), "word/comments.xml")).contains("{{a}}");
        assertThat(filled.passages())
                .extracting(passage -> passage.place().words().zh())
                .containsExactly("正文 第1段", "页眉 第1段", "页脚 表格1 第1行第1格 第1段", "脚注 第1段", "尾注 第1段");
    }

    @Test
    void a_text_box_is_stored_twice_filled_twice_and_counted_once() {
        String content = "<w:txbxContent>" + p(r("{{a}}宗{{none}}")) + "</w:txbxContent>";
        String box =
                "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>"
                        + content
                        + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>"
                        + content
                        + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
        TemplateFile file =
                TemplateFile.read(word(p(r("前"), box)).with("header", "hdr", p(box)).bytes());

        assertThat(file.marks()).extracting(Mark::key).containsExactly("a", "none", "a", "none");
        FilledFile filled = file.fill(TOWN);
        assertThat(body(filled).split("114宗", -1)).hasSize(3);
        assertThat(part(filled.bytes(), "word/header.xml").split("114宗", -1)).hasSize(3);
        assertThat(filled.findings()).hasSize(2);
        assertThat(filled.findings().getFirst().place().words().zh()).startsWith("正文 文本框 第2段");
    }

    @Test
    void controls_inside_around_a_cell_and_around_a_row_are_filled_and_are_prompts_no_more() {
        String prompt =
                "<w:sdt><w:sdtPr><w:lock w:val=\"sdtLocked\"/><w:showingPlcHdr/><w:dataBinding w:xpath=\"/x\"/>"
                        + "<w15:dataBinding w:xpath=\"/x\"/></w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt>";
        FilledFile filled =
                fill(
                        word(p(prompt.formatted(r("<w:rStyle w:val=\"a7\"/>", "{{a}}")))
                                        + tbl(
                                                tr(prompt.formatted(tc(p(r("{{b}}"))))),
                                                prompt.formatted(tr(tc(p(r("{{name}}")))))))
                                .with(
                                        "styles",
                                        "styles",
                                        "<w:style w:styleId=\"a7\"><w:name w:val=\"Placeholder Text\"/></w:style>"),
                        TOWN);

        assertThat(texts(filled)).containsExactly("114", "110", "张三");
        assertThat(body(filled))
                .contains("sdtLocked")
                .doesNotContain("showingPlcHdr")
                .doesNotContain("dataBinding")
                .doesNotContain("a7");
    }

    @Test
    void a_row_is_repeated_with_its_control_and_its_names_once() {
        Values rows =
                Known.of("total", 5)
                        .rows(
                                "v",
                                List.of(
                                        Known.of("name", "甲村", "n", 2),
                                        Known.of("name", "乙村", "n", 3)));
        String row =
                "<w:sdt><w:sdtPr><w:id w:val=\"7\"/></w:sdtPr><w:sdtContent>"
                        + tr(
                                tc(
                                        p(
                                                "<w:bookmarkStart w:id=\"1\" w:name=\"x\"/>",
                                                r("{{#v by vil"),
                                                r("lage}}{{name}}"),
                                                "<w:bookmarkEnd w:id=\"1\"/>")),
                                tc(p(r("{{n}}/{{total}}"))))
                        + "</w:sdtContent></w:sdt>";
        FilledFile filled =
                fill(
                        word(
                                tbl(
                                        tr(
                                                "<w:trPr><w:tblHeader/></w:trPr>",
                                                tc(p(r("村"))),
                                                tc(p(r("数")))),
                                        row)),
                        rows);

        assertThat(texts(filled)).containsExactly("村", "数", "甲村", "2/5", "乙村", "3/5");
        assertThat(body(filled).split("<w:sdt>", -1)).hasSize(3);
        assertThat(body(filled).split("w:id w:val=\"7\"", -1)).hasSize(2);
        assertThat(body(filled).split("w:name=\"x\"", -1)).hasSize(2);
        assertThat(body(filled).split("<w:tblHeader/>", -1)).hasSize(2);
    }

    @Test
    void a_loop_goes_over_rows_to_its_end_mark_and_one_within_another_and_none_says_so() {
        Values inner =
                Known.of("name", "甲村").rows("w", List.of(Known.of("m", "1月"), Known.of("m", "2月")));
        Values rows = Known.of("town", "枫桥镇").rows("v", List.of(inner)).rows("none", List.of());
        FilledFile filled =
                fill(
                        word(
                                tbl(
                                        tr(tc(p(r("{{#v}}{{name}}")))),
                                        tr(tc(tbl(tr(tc(p(r("{{#w}}{{m}}{{town}}"))))), p())),
                                        tr(tc(p(r("完{{/}}")))),
                                        tr(tc(p(r("{{#none}}{{name}}"))), tc(p(r("{{n}}")))))),
                        rows);

        assertThat(texts(filled)).containsExactly("甲村", "1月枫桥镇", "2月枫桥镇", "", "完", "无", "");
        assertThat(filled.findings()).isEmpty();
    }

    @Test
    void a_line_for_the_pen_keeps_its_length() {
        String line = "<w:u w:val=\"single\"/>";
        FilledFile filled =
                fill(
                        p(r("姓名："), r(line, "{{name}}        "), r("电话："), r(line, "        "))
                                + p(r("调委会："), r(line, "  {{long}}    "), r("年　月　日"))
                                + p(r("____{{name}}____")));

        assertThat(body(filled))
                .contains(">张三            </w:t>")
                .contains(">        </w:t>")
                .contains(">新疆维吾尔自治区人民调解委员会</w:t>")
                .contains("年　月　日")
                .contains(">____张三________</w:t>");
    }

    @Test
    void one_box_becomes_ticked_and_the_others_stay() {
        Values values =
                mark ->
                        new io.maplebridge.template.domain.Value.Tick(
                                mark.written().endsWith("=书面}}"));
        FilledFile filled = fill(word(p(r("□{{form=书面}}书面　□ {{form=口头}}口头　{{form=书面}}"))), values);

        assertThat(body(filled)).contains("☑书面　□ 口头　☑");
    }

    @Test
    void values_are_text_and_nothing_else() {
        Values evil =
                Known.of(
                        "a",
                        "<w:fldSimple w:instr=\"DATE\"/>&\u0001\u202E{{b}}\n第二行\uFFFF",
                        "b",
                        "＝b",
                        "rare",
                        "𠮷");
        FilledFile filled = fill(word(p(r("{{a}}{{rare}}"))), evil);

        assertThat(body(filled))
                .contains("&lt;w:fldSimple w:instr=\"DATE\"/&gt;&amp;{ {b} }</w:t><w:br/>")
                .contains("第二行𠮷")
                .doesNotContain("＝b");
        assertThat(TemplateFile.read(filled.bytes()).marks()).isEmpty();
    }

    @Test
    void expressions_are_no_marks_and_are_never_worked_out() {
        FilledFile filled =
                fill(
                        p(r("{{T(java.lang.Runtime).getRuntime().exec('x')}}"))
                                + p(r("{{#this}}"))
                                + p(r("{{a.class}}"))
                                + p(r("{{a?b:c}}{{a + b}}{{@x}}{{'a'}}{{}}{{a"))
                                + p(r("{{chart:a}}{{/}}")));

        assertThat(filled.findings())
                .extracting(Finding::kind)
                .containsExactly(
                        Finding.Kind.NO_MARK,
                        Finding.Kind.UNKNOWN_MARK,
                        Finding.Kind.UNKNOWN_MARK,
                        Finding.Kind.NO_MARK,
                        Finding.Kind.NO_MARK,
                        Finding.Kind.NO_MARK,
                        Finding.Kind.NO_MARK,
                        Finding.Kind.NO_MARK,
                        Finding.Kind.NO_MARK,
                        Finding.Kind.WRONG_SHAPE,
                        Finding.Kind.WRONG_SHAPE);
        assertThat(body(filled)).contains("{{T(java.lang.Runtime).getRuntime().exec('x')}}");
    }

    private static String field(String instruction, String result) {
        return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>"
                + instruction
                + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                + result
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    }

    @Test
    void fields_that_copy_text_are_filled_others_refused_and_days_of_today_warned_of() {
        WordFixtures file =
                word(p(field("TOC \\o", r("{{town}}概况") + field("PAGEREF _Toc1", r("3"))))
                                + p(field("MERGEFIELD x", r("{{a}}")))
                                + p(
                                        "<w:fldSimple w:instr=\" HYPERLINK &quot;http://x&quot;\">"
                                                + r("{{a}}")
                                                + "</w:fldSimple>")
                                + p(field("IF {{a}} = 1", r("x"))))
                        .with("header", "hdr", p(field("DATE \\@ yyyy", r("2023"))));
        FilledFile filled = fill(file, TOWN);

        assertThat(body(filled))
                .contains("枫桥镇概况")
                .contains("{{a}}")
                .contains("PAGEREF _Toc1")
                .contains(">114<");
        assertThat(filled.findings())
                .extracting(Finding::kind)
                .containsExactly(
                        Finding.Kind.IN_FIELD, Finding.Kind.IN_FIELD, Finding.Kind.FIELD_OF_TODAY);
        assertThat(filled.findings().getLast().place().words().zh()).startsWith("页眉");
    }

    @Test
    void parts_without_a_mark_stay_byte_for_byte_and_several_copies_are_all_filled() {
        WordFixtures file =
                word(p(r("{{a}}"))
                                + p(
                                        "<w:del w:id=\"1\">"
                                                + "<w:r><w:delText>{{x}}</w:delText></w:r></w:del>")
                                + p(r("{{a}}")))
                        .with("settings", "settings", "<w:compat/><w:trackRevisions/>")
                        .with("header", "hdr", p(r("无标记 &gt; ")))
                        .raw("docProps/custom.xml", "<wps>  KSOProductBuildVer</wps>");
        byte[] before = file.bytes();
        FilledFile filled = fill(file, TOWN);

        Map<String, byte[]> was = WordFixtures.unzip(before);
        Map<String, byte[]> is = WordFixtures.unzip(filled.bytes());
        assertThat(is.keySet()).containsExactlyElementsOf(was.keySet());
        was.forEach((part, bytes) -> {
            if (!part.equals("word/document.xml")) {
                assertThat(is.get(part)).as(part).isEqualTo(bytes);
            }
        });
        byte[] wanted =
                part(before, "word/document.xml")
                        .replace("{{a}}", "114")
                        .getBytes(StandardCharsets.UTF_8);
        assertThat(
                        Xml.parse(Objects.requireNonNull(is.get("word/document.xml")), "")
                                .isEqualNode(Xml.parse(wanted, "")))
                .isTrue();
    }

    @Test
    void nothing_is_written_when_all_of_it_was_asked_for() {
        TemplateFile file = TemplateFile.read(word(p(r("{{a}}{{nobody.knows}}"))).bytes());

        assertThatThrownBy(() -> file.fillWhole(TOWN))
                .isInstanceOfSatisfying(
                        MarksLeft.class,
                        left ->
                                assertThat(left.findings())
                                        .singleElement()
                                        .satisfies(one -> {
                                            assertThat(one.words().zh())
                                                    .contains("{{nobody.knows}}");
                                            assertThat(one.place().words().zh())
                                                    .isEqualTo("正文 第1段「{{a}}{{nobody.knows}}」");
                                        }));
    }

    @Test
    void a_preview_names_each_mark_by_the_text_left_of_it_or_its_column() {
        Values values = Known.of("a", "114").rows("v", List.of(Known.of("name", "甲村")));
        var previews =
                TemplateFile.read(
                                word(p(r("今年共受理{{a}}宗，处理{{x}}宗"))
                                                + tbl(
                                                        tr(tc(p(r("村（居）"))), tc(p(r("受理")))),
                                                        tr(
                                                                tc(
                                                                        p(
                                                                                r(
                                                                                        "{{#v by village}}{{name}}"))),
                                                                tc(p(r("{{a}}")))))
                                                + tbl(tr(tc(p(r("性别"))), tc(p(r("{{age}}"))))))
                                        .bytes())
                        .preview(values);

        assertThat(previews)
                .extracting(one -> one.mark().written() + " " + one.label() + " " + one.value())
                .containsExactly(
                        "{{a}} 今年共受理 114",
                        "{{x}} 处理 null",
                        "{{#v by village}} 村（居） × 1",
                        "{{name}} 村（居） 甲村",
                        "{{a}} 受理 114",
                        "{{age}} 性别 null");
    }
}
