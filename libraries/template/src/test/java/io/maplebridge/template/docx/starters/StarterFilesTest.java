package io.maplebridge.template.docx.starters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.maplebridge.template.docx.FilledFile;
import io.maplebridge.template.docx.Known;
import io.maplebridge.template.docx.TemplateFile;
import io.maplebridge.template.docx.WordFixtures;
import io.maplebridge.template.domain.ChartData;
import io.maplebridge.template.domain.Finding;
import io.maplebridge.template.domain.Mark;
import io.maplebridge.template.domain.lint.Background;
import io.maplebridge.template.domain.lint.Lint;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StarterFilesTest {

    private static ChartData months(int count, int series) {
        List<String> names = IntStream.rangeClosed(1, count).mapToObj(m -> m + "月").toList();
        List<BigDecimal> numbers = new ArrayList<>();
        for (int m = 1; m <= count; m++) {
            numbers.add(m == 3 ? null : BigDecimal.valueOf(4 + m));
        }
        List<ChartData.Series> all =
                IntStream.range(0, series)
                        .mapToObj(i ->
                                new ChartData.Series(i == 0 ? "=1+1 <{{town}}>" : "第" + i, numbers))
                        .toList();
        return new ChartData("各月受理和调处", names, all);
    }

    private static Known town(int months, int series) {
        List<Known> villages =
                IntStream.rangeClosed(1, 7)
                        .mapToObj(i ->
                                Known.of(
                                        "name", "第" + i + "村",
                                        "dispute.accepted", 10 + i,
                                        "dispute.concluded", 10 + i,
                                        "dispute.succeeded", 9 + i,
                                        "dispute.successRate", new BigDecimal("95.238"),
                                        "share", new BigDecimal("14.28")))
                        .toList();
        return Known.of(
                        "town", "枫桥镇",
                        "year", "2023",
                        "nextYear", "2024",
                        "month", "11",
                        "asOf", "2023年12月18日",
                        "dispute.accepted", 114,
                        "dispute.concluded", 114,
                        "dispute.succeeded", 110,
                        "dispute.successRate", new BigDecimal("96.4912"),
                        "petition.fromAbove", 18,
                        "petition.fromTown", 36,
                        "petition.settled", 51,
                        "order.received", 65,
                        "order.closed", 63,
                        "order.closeRate", new BigDecimal("96.923"),
                        "dispute.byMonth", months(months, series),
                        "total.share", 100,
                        "year.dispute.accepted", 114)
                .rows("dispute.accepted", villages);
    }

    private static FilledFile report(int months, int series) {
        return TemplateFile.read(StarterFiles.annualReport()).fillWhole(town(months, series));
    }

    private static void holdsNoMark(byte[] file) {
        WordFixtures.unzip(file)
                .forEach((part, bytes) -> {
                    if (part.endsWith(".xlsx")) {
                        holdsNoMark(bytes);
                    } else {
                        assertThat(new String(bytes, StandardCharsets.UTF_8))
                                .as(part)
                                .doesNotContain("{{");
                    }
                });
    }

    @Test
    void the_report_is_filled_whole_and_opens_again() throws Exception {
        FilledFile filled = report(12, 2);

        assertThat(filled.findings()).isEmpty();
        holdsNoMark(filled.bytes());
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(filled.bytes()))) {
            XWPFTable table = document.getTables().getFirst();
            assertThat(table.getNumberOfRows()).isEqualTo(9);
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(1).isRepeatHeader()).isFalse();
            assertThat(table.getRow(7).getCell(0).getText()).isEqualTo("第7村");
        }
    }

    @Test
    void the_report_has_nothing_to_find_but_what_is_to_be_written_by_hand() {
        Background known =
                new Background(
                        2023,
                        LocalDate.of(2023, 12, 18),
                        "枫桥镇",
                        Set.of("荆家镇"),
                        List.of(),
                        OptionalInt.of(2));

        assertThat(Lint.read(report(12, 2).passages(), known)).isEmpty();
    }

    @Test
    void a_chart_and_its_workbook_say_the_same_with_more_or_fewer_columns_and_gaps()
            throws Exception {
        for (int series = 1; series <= 4; series++) {
            byte[] bytes = report(series * 4, series).bytes();
            try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
                XWPFChart chart = document.getCharts().getFirst();
                var data = chart.getChartSeries().getFirst();
                assertThat(data.getSeriesCount()).isEqualTo(series);
                assertThat(data.getSeries(0).getCategoryData().getPointCount())
                        .isEqualTo(series * 4);
                assertThat(data.getSeries(series - 1).getValuesData().getDataRangeReference())
                        .contains("$" + (char) ('A' + series) + "$2");
                var sheet = chart.getWorkbook().getSheetAt(0);
                assertThat(sheet.getRow(0).getCell(1).getCellType()).isEqualTo(CellType.STRING);
                assertThat(sheet.getRow(0).getCell(1).getStringCellValue())
                        .isEqualTo("=1+1 <{ {town} }>");
                assertThat(sheet.getRow(4).getCell(series).getNumericCellValue()).isEqualTo(8);
                assertThat(sheet.getRow(3).getCell(1)).isNull();
                assertThat(sheet.getRow(4).getCell(series + 1)).isNull();
                for (int row = series * 4 + 1; row <= sheet.getLastRowNum(); row++) {
                    assertThat(sheet.getRow(row).getCell(0)).isNull();
                    assertThat(sheet.getRow(row).getCell(1)).isNull();
                }
            }
            String drawn =
                    WordFixtures.unzip(bytes).keySet().stream()
                            .filter(part -> part.matches("word/charts/chart\\d*\\.xml"))
                            .map(part -> WordFixtures.part(bytes, part))
                            .findFirst()
                            .orElseThrow();
            assertThat(drawn)
                    .contains("=1+1 &lt;{ {town} }&gt;")
                    .doesNotContain("成功调处")
                    .doesNotContain("<c:title>");
            assertThat(WordFixtures.part(bytes, "word/document.xml")).contains("各月受理和调处");
        }
    }

    @Test
    void a_chart_nobody_knows_is_found() {
        Known known = Known.of("town", "枫桥镇");
        FilledFile filled = TemplateFile.read(StarterFiles.annualReport()).fill(known);

        assertThat(filled.findings())
                .extracting(Finding::kind, one -> one.words().zh().contains("chart:"))
                .contains(tuple(Finding.Kind.UNKNOWN_MARK, true));
        assertThat(TemplateFile.read(filled.bytes()).marks())
                .extracting(Mark::written)
                .contains("{{chart:dispute.byMonth}}");
    }

    @Test
    void the_monthly_table_is_filled_whole() {
        FilledFile filled = TemplateFile.read(StarterFiles.monthlyTable()).fillWhole(town(12, 2));

        assertThat(filled.findings()).isEmpty();
        holdsNoMark(filled.bytes());
    }

    @Test
    void an_office_program_opens_what_was_filled(@TempDir Path folder) throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/soffice")), "no office program here");
        Path file = Files.write(folder.resolve("report.docx"), report(12, 2).bytes());
        Process office =
                new ProcessBuilder(
                                "/usr/bin/soffice",
                                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                                "--headless",
                                "--convert-to",
                                "pdf",
                                "--outdir",
                                folder.toString(),
                                file.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("log").toFile())
                        .start();

        assertThat(office.waitFor(3, TimeUnit.MINUTES)).isTrue();
        assertThat(folder.resolve("report.pdf")).isNotEmptyFile();
    }
}
