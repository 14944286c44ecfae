package io.maplebridge.template.docx.starters;

import static org.assertj.core.api.Assertions.assertThat;

import io.maplebridge.template.docx.FilledFile;
import io.maplebridge.template.docx.Known;
import io.maplebridge.template.docx.TemplateFile;
import io.maplebridge.template.docx.WordFixtures;
import io.maplebridge.template.domain.ChartData;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

class StarterFilesTest {

    static ChartData months(int count) {
        List<String> names = IntStream.rangeClosed(1, count).mapToObj(m -> m + "月").toList();
        List<BigDecimal> accepted = new ArrayList<>();
        List<BigDecimal> succeeded = new ArrayList<>();
        for (int m = 1; m <= count; m++) {
            accepted.add(BigDecimal.valueOf(5 + m));
            succeeded.add(m == 3 ? null : BigDecimal.valueOf(4 + m));
        }
        return new ChartData(
                "各月受理和调处",
                names,
                List.of(
                        new ChartData.Series("受理", accepted),
                        new ChartData.Series("成功调处", succeeded),
                        new ChartData.Series("=1+1 {{town}}", accepted)));
    }

    static Known town() {
        List<Known> villages =
                IntStream.rangeClosed(1, 7)
                        .mapToObj(
                                i ->
                                        Known.of(
                                                "name", "第" + i + "村", "dispute.accepted", 10 + i,
                                                "dispute.concluded", 10 + i,
                                                "dispute.succeeded", 9 + i,
                                                "dispute.successRate", new BigDecimal("95.238"),
                                                "share", new BigDecimal("14.28")))
                        .toList();
        return Known.of(
                "town", "枫桥镇", "year", "2023", "nextYear", "2024", "month", "11",
                "asOf", "2023年12月18日", "dispute.concluded", 114,
                "dispute.succeeded", 110, "dispute.successRate", new BigDecimal("96.4912"),
                "petition.fromAbove", 18, "petition.fromTown", 36, "petition.settled", 51,
                "order.received", 65, "order.closed", 63,
                "order.closeRate", new BigDecimal("96.923"),
                "dispute.byMonth", months(11), "total.share", 100,
                "year.dispute.accepted", 1,
                "dispute.accepted", 114)
                .rows("dispute.accepted", villages);
    }

    @Test
    void the_report_is_filled_whole() throws Exception {
        FilledFile filled = TemplateFile.read(StarterFiles.annualReport()).fillWhole(town());

        java.nio.file.Files.write(java.nio.file.Path.of("/tmp/h2tl/report.docx"), filled.bytes());
        java.nio.file.Files.write(java.nio.file.Path.of("/tmp/h2tl/month.docx"), TemplateFile.read(StarterFiles.monthlyTable()).fillWhole(town()).bytes());
        assertThat(filled.findings()).isEmpty();
        WordFixtures.unzip(filled.bytes())
                .forEach(
                        (part, bytes) ->
                                assertThat(new String(bytes, StandardCharsets.UTF_8))
                                        .as(part)
                                        .doesNotContain("{{"));
        try (XWPFDocument document =
                new XWPFDocument(new ByteArrayInputStream(filled.bytes()))) {
            XWPFTable table = document.getTables().getFirst();
            assertThat(table.getNumberOfRows()).isEqualTo(9);
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(1).isRepeatHeader()).isFalse();
            XWPFChart chart = document.getCharts().getFirst();
            assertThat(chart.getChartSeries().getFirst().getSeriesCount()).isEqualTo(3);
            var sheet = chart.getWorkbook().getSheetAt(0);
            System.out.println(sheet.getLastRowNum() + " " + sheet.getRow(0).getCell(3) + " " + sheet.getRow(0).getCell(3).getCellType()+" "+sheet.getRow(3).getCell(2)+" "+sheet.getRow(12));
        }
    }
}
