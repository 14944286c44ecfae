package io.maplebridge.template.docx;

import io.maplebridge.template.docx.opc.FileRefused;
import io.maplebridge.template.docx.opc.Relation;
import io.maplebridge.template.docx.opc.WordPackage;
import io.maplebridge.template.domain.ChartData;
import io.maplebridge.template.domain.Finding;
import io.maplebridge.template.domain.Mark;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Collects which charts of a file get which numbers, and puts them in. */
final class ChartFilling {

    private record Asked(Mark mark, ChartData data) {}

    private final WordPackage file;
    private final Consumer<Finding> findings;
    private final Map<String, Asked> asked = new LinkedHashMap<>();

    ChartFilling(WordPackage file, Consumer<Finding> findings) {
        this.file = file;
        this.findings = findings;
    }

    /** False, with a finding, where the alt text is not that of a chart with a workbook. */
    boolean ask(Element alt, String part, Mark mark, ChartData data) {
        String chart = chart(alt, part);
        if (chart == null) {
            findings.accept(
                    Said.chart(
                            mark,
                            "这里不是可以填写的图表，请用“插入图表”插入柱形、折线、饼图等。",
                            "there is no chart here that can be filled; insert columns, lines or a"
                                    + " pie."));
            return false;
        }
        if (workbook(chart).isEmpty()) {
            findings.accept(
                    Said.chart(
                            mark,
                            "图表没有内嵌的数据表，请在 Word 中重新插入图表。",
                            "the chart has no workbook inside; insert it anew in Word."));
            return false;
        }
        asked.put(chart, new Asked(mark, data));
        return true;
    }

    private @Nullable String chart(Element alt, String part) {
        Node frame = alt.getParentNode();
        if (!(frame instanceof Element element)) {
            return null;
        }
        for (Element chart : Ooxml.below(element, Ooxml.C, "chart")) {
            String id = chart.getAttributeNS(Ooxml.R, "id");
            Optional<String> target =
                    file.relations(part).stream()
                            .filter(one -> one.id().equals(id) && file.has(one.target()))
                            .map(Relation::target)
                            .findFirst();
            if (target.isPresent()) {
                return target.get();
            }
        }
        return null;
    }

    private Optional<Relation> workbook(String chart) {
        return file.relations(chart).stream()
                .filter(one -> one.type().equals("package") && file.has(one.target()))
                .findFirst();
    }

    /** The parts that change; {@code changed}: those that did already. */
    Map<String, byte[]> parts(Map<String, byte[]> changed) {
        Map<String, byte[]> parts = new HashMap<>();
        asked.forEach((chart, one) -> {
            Relation workbook = workbook(chart).orElseThrow();
            byte[] book = file.bytes(workbook.target());
            try {
                WordPackage.checkInner(book, workbook.target());
                byte[] drawn = changed.getOrDefault(chart, file.bytes(chart));
                DrawnChart filled = new DrawnChart(drawn, workbook.id(), book).with(one.data());
                parts.put(chart, filled.chart());
                parts.put(workbook.target(), filled.workbook());
            } catch (FileRefused | ChartUnfilled e) {
                String why = e.getMessage() == null ? "" : e.getMessage();
                findings.accept(
                        Said.chart(
                                one.mark(),
                                "图表填不进去（" + why + "），请用 Word 重新插入柱形、折线或饼图。",
                                "the chart cannot be filled ("
                                        + why
                                        + "); insert columns, lines or a pie anew."));
            }
        });
        return parts;
    }
}
