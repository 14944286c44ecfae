package io.maplebridge.template.docx.starters;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.IntStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Columns by month, with the numbers in a workbook inside. */
final class MonthChart {

    private static final int MONTHS = 12;
    private static final int WIDTH = 5_300_000;
    private static final int HEIGHT = 2_800_000;

    private static final byte[] BLUE = {0x2F, 0x5D, (byte) 0x8C};
    private static final byte[] GREEN = {0x6B, (byte) 0xA3, 0x68};

    private MonthChart() {}

    /** {@code mark}: what its alt text says. */
    static void add(XWPFDocument document, String mark) {
        try {
            XWPFParagraph paragraph = document.createParagraph();
            XWPFChart chart = document.createChart(paragraph.createRun(), WIDTH, HEIGHT);
            draw(chart);
            paragraph
                    .getRuns()
                    .getFirst()
                    .getCTR()
                    .getDrawingArray(0)
                    .getInlineArray(0)
                    .getDocPr()
                    .setDescr(mark);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void draw(XWPFChart chart) {
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        XDDFCategoryAxis months = chart.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis counts = chart.createValueAxis(AxisPosition.LEFT);
        counts.setCrossBetween(AxisCrossBetween.BETWEEN);
        chart.removeTitle();
        chart.setAutoTitleDeleted(true);
        String[] names =
                IntStream.rangeClosed(1, MONTHS).mapToObj(m -> m + "月").toArray(String[]::new);
        XDDFCategoryDataSource categories =
                XDDFDataSourcesFactory.fromArray(names, chart.formatRange(range(0)), 0);
        XDDFBarChartData columns =
                (XDDFBarChartData) chart.createData(ChartTypes.BAR, months, counts);
        columns.setBarDirection(BarDirection.COL);
        series(chart, columns, categories, "受理", 1, BLUE);
        series(chart, columns, categories, "成功调处", 2, GREEN);
        chart.plot(columns);
    }

    private static void series(
            XWPFChart chart,
            XDDFBarChartData columns,
            XDDFCategoryDataSource categories,
            String name,
            int column,
            byte[] colour) {
        Integer[] zeros = IntStream.range(0, MONTHS).mapToObj(i -> 0).toArray(Integer[]::new);
        XDDFNumericalDataSource<Integer> values =
                XDDFDataSourcesFactory.fromArray(zeros, chart.formatRange(range(column)), column);
        XDDFChartData.Series series = columns.addSeries(categories, values);
        series.setTitle(name, chart.setSheetTitle(name, column));
        series.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(colour)));
    }

    private static CellRangeAddress range(int column) {
        return new CellRangeAddress(1, MONTHS, column, column);
    }
}
