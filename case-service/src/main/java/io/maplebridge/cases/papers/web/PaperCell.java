package io.maplebridge.cases.papers.web;

import java.util.Iterator;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFRun.FontCharRange;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableCell.XWPFVertAlign;

/**
 * Writes text, and nothing but text: what looks like a field, a link or mark-up stands there as it
 * was typed.
 */
final class PaperCell {

    private PaperCell() {}

    /** In the middle of its cell, in the letters of the print rather than of the hand. */
    static void label(XWPFTableCell cell, String text, double points) {
        cell.setVerticalAlignment(XWPFVertAlign.CENTER);
        XWPFParagraph paragraph = cell.getParagraphArray(0);
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        write(paragraph, text, points).forEach(PaperCell::print);
    }

    static void value(XWPFTableCell cell, String text, double points) {
        cell.setVerticalAlignment(XWPFVertAlign.CENTER);
        write(cell.getParagraphArray(0), text, points);
    }

    static void print(XWPFRun run) {
        run.setFontFamily("宋体", FontCharRange.eastAsia);
    }

    static List<XWPFRun> write(XWPFParagraph paragraph, String text, double points) {
        Iterator<String> lines = PaperText.lines(text).iterator();
        while (lines.hasNext()) {
            XWPFRun run = paragraph.createRun();
            run.setFontSize(points);
            line(run, lines.next());
            if (lines.hasNext()) {
                run.addBreak();
            }
        }
        return paragraph.getRuns();
    }

    private static void line(XWPFRun run, String line) {
        String[] parts = line.split("\t", -1);
        run.setText(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            run.addTab();
            run.setText(parts[i], run.getCTR().sizeOfTArray());
        }
    }
}
