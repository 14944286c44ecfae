package io.maplebridge.template.docx;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.data.Charts;
import com.deepoove.poi.data.RenderData;
import io.maplebridge.template.docx.opc.Relation;
import io.maplebridge.template.docx.opc.WordPackage;
import io.maplebridge.template.docx.opc.Xml;
import io.maplebridge.template.docx.opc.XmlText;
import io.maplebridge.template.domain.ChartData;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import org.w3c.dom.Document;

/**
 * A chart and its workbook, filled by poi-tl in a file of their own: the town's file is never
 * written by it. No expression is known there, one key only.
 *
 * @param workbookId by which the chart names its workbook
 */
@SuppressWarnings("ArrayRecordComponent") // bytes of parts, handed on and not kept
record DrawnChart(byte[] chart, String workbookId, byte[] workbook) {

    private static final String KEY = "chart";
    private static final Configure PLAIN_KEYS =
            Configure.builder()
                    .setRenderDataComputeFactory(model ->
                            key ->
                                    KEY.equals(key) && model.getRoot() instanceof Map<?, ?> m
                                            ? m.get(KEY)
                                            : null)
                    .build();

    /**
     * @throws ChartUnfilled for a kind of chart with another shape of numbers
     */
    DrawnChart with(ChartData data) {
        byte[] carrier = ChartCarrier.around(chart, workbookId, ChartGaps.withCorner(workbook));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFTemplate template =
                XWPFTemplate.compile(new ByteArrayInputStream(carrier), PLAIN_KEYS)) {
            template.render(Map.of(KEY, numbers(data)));
            template.write(bytes);
        } catch (IOException | RuntimeException e) {
            // Whatever a library makes of a chart it does not know, the rest of the file is filled.
            throw new ChartUnfilled(said(e), e);
        }
        WordPackage filled = WordPackage.read(bytes.toByteArray());
        Relation book =
                filled.relations(ChartCarrier.CHART).stream()
                        .filter(one -> one.type().equals("package"))
                        .findFirst()
                        .orElseThrow();
        byte[] numbers = filled.bytes(book.target());
        Document drawn = filled.xml(ChartCarrier.CHART);
        ChartGaps.take(drawn, data);
        ChartTitles.restore(drawn, Xml.parse(chart, ChartCarrier.CHART));
        return new DrawnChart(XmlText.of(drawn), workbookId, ChartGaps.take(numbers, data));
    }

    private static String said(Throwable e) {
        Throwable cause = e.getCause();
        return cause == null || cause.equals(e) ? String.valueOf(e.getMessage()) : said(cause);
    }

    private RenderData numbers(ChartData data) {
        String[] categories = data.categories().stream().map(PlainText::of).toArray(String[]::new);
        if (isRound()) {
            ChartData.Series first = data.series().getFirst();
            return Charts.ofSingleSeries(null, categories)
                    .series(PlainText.of(first.name()), values(first))
                    .create();
        }
        var many = Charts.ofMultiSeries(null, categories);
        data.series().forEach(one -> many.addSeries(PlainText.of(one.name()), values(one)));
        return many.create();
    }

    private boolean isRound() {
        var root = Xml.parse(chart, ChartCarrier.CHART).getDocumentElement();
        return !Ooxml.below(root, Ooxml.C, "pieChart").isEmpty()
                || !Ooxml.below(root, Ooxml.C, "pie3DChart").isEmpty()
                || !Ooxml.below(root, Ooxml.C, "doughnutChart").isEmpty();
    }

    private static Number[] values(ChartData.Series series) {
        return series.values().stream()
                .map(value -> value == null ? BigDecimal.ZERO : value)
                .toArray(BigDecimal[]::new);
    }
}
