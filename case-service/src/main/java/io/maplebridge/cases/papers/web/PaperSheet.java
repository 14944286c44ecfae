package io.maplebridge.cases.papers.web;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** A sheet of A4 with its letters and its tables. Lengths are in twentieths of a point. */
final class PaperSheet {

    private static final long WIDTH = 11906;
    private static final long HEIGHT = 16838;
    private static final long MARGIN = 1304;

    private PaperSheet() {}

    static void layOut(XWPFDocument document) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(WIDTH));
        size.setH(BigInteger.valueOf(HEIGHT));
        CTPageMar margins = section.addNewPgMar();
        margins.setLeft(BigInteger.valueOf(MARGIN));
        margins.setRight(BigInteger.valueOf(MARGIN));
        margins.setTop(BigInteger.valueOf(MARGIN));
        margins.setBottom(BigInteger.valueOf(MARGIN));
        margins.setHeader(BigInteger.valueOf(MARGIN / 2));
        margins.setFooter(BigInteger.valueOf(MARGIN / 2));
        letters(document.createStyles());
    }

    /** Named as every Windows and WPS has them; 仿宋 is what official papers are written in. */
    private static void letters(XWPFStyles styles) {
        CTFonts fonts = CTFonts.Factory.newInstance();
        fonts.setAscii("Times New Roman");
        fonts.setHAnsi("Times New Roman");
        fonts.setCs("Times New Roman");
        fonts.setEastAsia("仿宋");
        styles.setDefaultFonts(fonts);
        // Of what is no Chinese: else its words are broken anywhere.
        styles.setSpellingLanguage("en-US");
        styles.setEastAsia("zh-CN");
    }

    /** Bordered, as wide as its columns whatever is written in them. */
    static XWPFTable table(XWPFDocument document, int rows, int[] columns) {
        XWPFTable table = document.createTable(rows, columns.length);
        CTTbl raw = table.getCTTbl();
        raw.getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblGrid grid = raw.getTblGrid() == null ? raw.addNewTblGrid() : raw.getTblGrid();
        int width = 0;
        for (int column : columns) {
            grid.addNewGridCol().setW(BigInteger.valueOf(column));
            width += column;
        }
        table.setWidth(width);
        table.setCellMargins(40, 100, 40, 100);
        for (XWPFTableRow row : table.getRows()) {
            for (int column = 0; column < columns.length; column++) {
                row.getCell(column).setWidth(Integer.toString(columns[column]));
            }
        }
        return table;
    }

    /** Leaves two cells: the label, and one over the rest of the line. */
    static void widenLast(XWPFTableRow row, int[] columns) {
        int width = columns[1];
        for (int column = columns.length - 1; column > 1; column--) {
            row.removeCell(column);
            width += columns[column];
        }
        CTTcPr properties = row.getCell(1).getCTTc().getTcPr();
        properties.addNewGridSpan().setVal(BigInteger.valueOf(columns.length - 1));
        row.getCell(1).setWidth(Integer.toString(width));
    }
}
