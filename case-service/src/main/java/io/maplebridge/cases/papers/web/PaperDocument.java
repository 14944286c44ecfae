package io.maplebridge.cases.papers.web;

import io.maplebridge.platform.page.Fact;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** A {@link Paper} as a Word file: a title, a bordered table of the facts, one of the steps. */
public final class PaperDocument {

    public static final String TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final double TITLE = 18;
    private static final double BODY = 12;
    private static final double SMALL = 10.5;
    private static final double FOOT = 9;
    private static final int LINE_HEIGHT = 510;
    private static final int ROOMY_HEIGHT = 850;
    private static final int[] FACTS = {1450, 3600, 1450, 2798};
    private static final int[] STEPS = {1500, 1700, 1700, 4398};

    private PaperDocument() {}

    public static void write(Paper paper, OutputStream out) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            origin(document, paper);
            PaperSheet.layOut(document);
            heading(document, paper.title(), TITLE);
            facts(document, paper.lines());
            heading(document, paper.history(), BODY);
            steps(document, paper);
            XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
            foot.setAlignment(ParagraphAlignment.CENTER);
            PaperCell.write(foot, paper.foot(), FOOT);
            document.write(out);
        }
    }

    private static void origin(XWPFDocument document, Paper paper) {
        POIXMLProperties properties = document.getProperties();
        String from = PaperText.printable(paper.from());
        properties.getCoreProperties().setCreator(from);
        properties.getExtendedProperties().setApplication(from);
        properties.getCoreProperties().setTitle(PaperText.printable(paper.title()));
    }

    private static void heading(XWPFDocument document, String text, double points) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setSpacingBefore(200);
        paragraph.setSpacingAfter(200);
        paragraph.setKeepNext(true);
        for (XWPFRun run : PaperCell.write(paragraph, text, points)) {
            PaperCell.print(run);
            run.setBold(true);
        }
    }

    private static void facts(XWPFDocument document, List<Paper.Line> lines) {
        XWPFTable table = PaperSheet.table(document, lines.size(), FACTS);
        for (int i = 0; i < lines.size(); i++) {
            XWPFTableRow row = table.getRow(i);
            row.setHeight(lines.get(i).roomy() ? ROOMY_HEIGHT : LINE_HEIGHT);
            List<Fact> facts = lines.get(i).facts();
            if (facts.size() == 1) {
                PaperSheet.widenLast(row, FACTS);
            }
            for (int j = 0; j < facts.size(); j++) {
                PaperCell.label(row.getCell(2 * j), facts.get(j).label(), BODY);
                PaperCell.value(row.getCell(2 * j + 1), facts.get(j).text(), BODY);
            }
        }
    }

    private static void steps(XWPFDocument document, Paper paper) {
        XWPFTable table = PaperSheet.table(document, 1 + paper.steps().size(), STEPS);
        XWPFTableRow heads = table.getRow(0);
        heads.setRepeatHeader(true);
        List<String> names = cells(paper.heads());
        for (int column = 0; column < names.size(); column++) {
            PaperCell.label(heads.getCell(column), names.get(column), SMALL);
        }
        for (int i = 0; i < paper.steps().size(); i++) {
            List<String> cells = cells(paper.steps().get(i));
            XWPFTableRow row = table.getRow(1 + i);
            for (int column = 0; column < cells.size(); column++) {
                PaperCell.value(row.getCell(column), cells.get(column), SMALL);
            }
        }
    }

    private static List<String> cells(Paper.Step step) {
        return List.of(step.day(), step.what(), step.who(), step.details());
    }
}
