package io.maplebridge.cases.papers.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.maplebridge.cases.papers.web.HostileTexts.Hostile;
import io.maplebridge.platform.page.Fact;
import io.maplebridge.testkit.WordFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun.FontCharRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;

class PaperDocumentTest {

    private static final Paper.Step HEADS = new Paper.Step("日期", "事项", "经办人", "说明");

    @ParameterizedTest
    @MethodSource("io.maplebridge.cases.papers.web.HostileTexts#all")
    void whatever_is_written_anywhere_stands_there_as_text(Hostile text) throws IOException {
        String typed = text.typed();
        Fact fact = new Fact(typed, typed);
        Paper paper =
                new Paper(
                        typed,
                        typed,
                        List.of(
                                new Paper.Line(List.of(fact), true),
                                new Paper.Line(List.of(fact, fact), false)),
                        typed,
                        new Paper.Step(typed, typed, typed, typed),
                        List.of(new Paper.Step(typed, typed, typed, typed)),
                        typed);
        WordFile read = WordFile.read(written(paper));
        assertThat(read.texts()).isEqualTo(Collections.nCopies(17, text.shown()));
        assertThat(read.more()).isEmpty();
    }

    @Test
    void the_sheet_is_a4_and_its_letters_are_those_of_official_papers() throws Exception {
        List<Paper.Line> lines = List.of(new Paper.Line(List.of(new Fact("编号", "未编号")), false));
        Paper paper = new Paper("枫桥", "登记表", lines, "办理过程", HEADS, List.of(), "取出");
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(written(paper)))) {
            CTPageSz size = document.getDocument().getBody().getSectPr().getPgSz();
            assertThat(List.of(size.getW(), size.getH()))
                    .isEqualTo(List.of(BigInteger.valueOf(11906), BigInteger.valueOf(16838)));
            assertThat(
                            document.getStyle()
                                    .getDocDefaults()
                                    .getRPrDefault()
                                    .getRPr()
                                    .getRFontsArray(0)
                                    .getEastAsia())
                    .isEqualTo("仿宋");
            assertThat(
                            document.getParagraphs()
                                    .getFirst()
                                    .getRuns()
                                    .getFirst()
                                    .getFontFamily(FontCharRange.eastAsia))
                    .isEqualTo("宋体");
            assertThat(document.getProperties().getCoreProperties().getCreator()).isEqualTo("枫桥");
        }
    }

    private static byte[] written(Paper paper) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PaperDocument.write(paper, out);
        return out.toByteArray();
    }
}
