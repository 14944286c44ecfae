package io.maplebridge.template.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.maplebridge.template.domain.ChartData;
import io.maplebridge.template.domain.Finding;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChartKindsTest {

    private static byte[] file(ChartTypes kind) throws Exception {
        try (XWPFDocument document = new XWPFDocument()) {
            var run = document.createParagraph().createRun();
            XWPFChart chart = document.createChart(run, 5_000_000, 2_000_000);
            boolean round = kind == ChartTypes.PIE || kind == ChartTypes.DOUGHNUT;
            XDDFChartData data =
                    round
                            ? chart.createData(kind, null, null)
                            : chart.createData(
                                    kind,
                                    chart.createCategoryAxis(AxisPosition.BOTTOM),
                                    chart.createValueAxis(AxisPosition.LEFT));
            var names =
                    XDDFDataSourcesFactory.fromArray(
                            new String[] {"甲", "乙", "丙"},
                            chart.formatRange(new CellRangeAddress(1, 3, 0, 0)),
                            0);
            var numbers =
                    XDDFDataSourcesFactory.fromArray(
                            new Integer[] {1, 2, 3},
                            chart.formatRange(new CellRangeAddress(1, 3, 1, 1)),
                            1);
            data.addSeries(names, numbers).setTitle("旧名", chart.setSheetTitle("旧名", 1));
            chart.plot(data);
            chart.setTitleText("各类矛盾纠纷");
            run.getCTR()
                    .getDrawingArray(0)
                    .getInlineArray(0)
                    .getDocPr()
                    .setDescr("类别：{{chart:dispute.byCategory}}");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static Known numbers() {
        return Known.of(
                "dispute.byCategory",
                new ChartData(
                        "各类纠纷",
                        List.of("邻里", "婚姻"),
                        List.of(
                                new ChartData.Series(
                                        "受理", List.of(new BigDecimal(7), new BigDecimal(5))))));
    }

    @ParameterizedTest
    @EnumSource(
            value = ChartTypes.class,
            names = {"BAR", "LINE", "AREA", "PIE", "DOUGHNUT", "BAR3D", "PIE3D", "RADAR"})
    void a_chart_of_each_kind_gets_its_numbers(ChartTypes kind) throws Exception {
        FilledFile filled = TemplateFile.read(file(kind)).fillWhole(numbers());

        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(filled.bytes()))) {
            XWPFChart chart = document.getCharts().getFirst();
            var series = chart.getChartSeries().getFirst().getSeries(0);
            assertThat(series.getCategoryData().getPointAt(0).toString()).isEqualTo("邻里");
            assertThat(series.getValuesData().getPointCount()).isEqualTo(2);
            assertThat(chart.getCTChart().getTitle().toString()).contains("各类矛盾纠纷");
            var sheet = chart.getWorkbook().getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(1).getStringCellValue()).isEqualTo("受理");
            assertThat(sheet.getRow(2).getCell(1).getNumericCellValue()).isEqualTo(5);
        }
        assertThat(WordFixtures.part(filled.bytes(), "word/document.xml"))
                .contains("descr=\"类别：各类纠纷\"");
    }

    @Test
    void a_picture_with_the_mark_of_a_chart_is_found() {
        String picture =
                "<w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"x\""
                        + " descr=\"{{chart:dispute.byCategory}}\"/></wp:inline></w:drawing></w:r>";
        FilledFile filled =
                TemplateFile.read(WordFixtures.word(WordFixtures.p(picture)).bytes())
                        .fill(numbers());

        assertThat(filled.findings())
                .extracting(Finding::kind)
                .containsExactly(Finding.Kind.CHART_NOT_FILLED);
    }
}
