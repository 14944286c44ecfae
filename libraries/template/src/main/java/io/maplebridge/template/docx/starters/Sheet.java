package io.maplebridge.template.docx.starters;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** An A4 sheet in the look of official papers (GB/T 9704: 三号仿宋, 黑体 for headings). */
final class Sheet {

    static final String TEXT = "仿宋";
    static final String HEADING = "黑体";
    static final String TITLE = "宋体";
    private static final String LATIN = "Times New Roman";
    private static final int SIZE = 16;
    private static final int SMALL = 11;
    private static final long SHORT_SIDE = 11906;
    private static final long LONG_SIDE = 16838;

    private final XWPFDocument document = new XWPFDocument();

    Sheet(boolean landscape) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(landscape ? LONG_SIDE : SHORT_SIDE));
        size.setH(BigInteger.valueOf(landscape ? SHORT_SIDE : LONG_SIDE));
        size.setOrient(landscape ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
        CTPageMar margins = section.addNewPgMar();
        BigInteger side = BigInteger.valueOf(1474);
        margins.setTop(BigInteger.valueOf(landscape ? 1134 : 2098));
        margins.setBottom(side);
        margins.setLeft(side);
        margins.setRight(side);
    }

    XWPFDocument document() {
        return document;
    }

    void title(String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setSpacingAfter(240);
        write(paragraph, text, TITLE, 22).setBold(true);
    }

    void heading(String text) {
        XWPFParagraph paragraph = indented();
        paragraph.setKeepNext(true);
        write(paragraph, text, HEADING, SIZE);
    }

    void text(String text) {
        write(indented(), text, TEXT, SIZE);
    }

    void right(String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.RIGHT);
        write(paragraph, text, TEXT, SIZE);
    }

    void line(String text) {
        write(document.createParagraph(), text, TEXT, SMALL);
    }

    /** The heads stand again on every page. */
    XWPFTable table(List<String> heads) {
        XWPFTable table = document.createTable(1, heads.size());
        table.setWidth("100%");
        row(table.getRow(0), heads, HEADING);
        table.getRow(0).setRepeatHeader(true);
        return table;
    }

    void row(XWPFTable table, List<String> cells) {
        XWPFTableRow row = table.createRow();
        row.setRepeatHeader(false);
        row(row, cells, TEXT);
    }

    private static void row(XWPFTableRow row, List<String> cells, String font) {
        row.setCantSplitRow(true);
        for (int i = 0; i < cells.size(); i++) {
            XWPFParagraph paragraph = row.getCell(i).getParagraphs().getFirst();
            paragraph.setAlignment(ParagraphAlignment.CENTER);
            write(paragraph, cells.get(i), font, SMALL);
        }
    }

    void pageNumbers() {
        XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        foot.setAlignment(ParagraphAlignment.CENTER);
        foot.getCTP().addNewFldSimple().setInstr("PAGE");
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (document) {
            document.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private XWPFParagraph indented() {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setIndentationFirstLine(640);
        paragraph.setAlignment(ParagraphAlignment.BOTH);
        return paragraph;
    }

    private static XWPFRun write(XWPFParagraph paragraph, String text, String font, int size) {
        XWPFRun run = paragraph.createRun();
        run.setText(text);
        run.setFontSize(size);
        CTRPr look = run.getCTR().isSetRPr() ? run.getCTR().getRPr() : run.getCTR().addNewRPr();
        CTFonts fonts = look.addNewRFonts();
        fonts.setEastAsia(font);
        fonts.setAscii(LATIN);
        fonts.setHAnsi(LATIN);
        return run;
    }
}
