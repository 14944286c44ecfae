package io.maplebridge.template.docx;

import io.maplebridge.template.domain.Finding;
import io.maplebridge.template.domain.Mark;
import io.maplebridge.template.domain.MarkSpan;
import io.maplebridge.template.domain.Value;
import io.maplebridge.template.domain.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Fills a text that is said of a picture; of a chart, its numbers. */
final class AltTextFilling {

    private AltTextFilling() {}

    static void fill(
            AltText alt,
            Story story,
            Values file,
            ChartFilling charts,
            Consumer<Finding> findings) {
        Values values = RowLoops.scope(alt.element(), file);
        StringBuilder said = new StringBuilder(alt.attribute().getValue());
        List<Finding> here = new ArrayList<>();
        for (MarkSpan span : alt.spans().reversed()) {
            String written = said.substring(span.start(), span.end());
            Mark mark = span.mark();
            if (mark == null) {
                here.add(Said.noMark(alt.place(), written));
                continue;
            }
            Value value = values.of(mark);
            String text = text(mark, value, alt, story, charts, here);
            if (text != null) {
                said.replace(span.start(), span.end(), text.replace('\n', ' '));
            }
        }
        alt.attribute().setValue(said.toString());
        if (!alt.again()) {
            here.forEach(findings);
        }
    }

    private static @Nullable String text(
            Mark mark,
            Value value,
            AltText alt,
            Story story,
            ChartFilling charts,
            List<Finding> findings) {
        if (mark.kind() == Mark.Kind.CHART) {
            if (value instanceof Value.Chart chart) {
                boolean found = charts.ask(alt.element(), story.part(), mark, chart.data());
                return found ? PlainText.of(chart.data().title()) : null;
            }
            findings.add(
                    value.equals(Value.UNKNOWN)
                            ? Said.unknown(mark)
                            : Said.wrongShape(
                                    mark, "这不是图表数据。", "these are no numbers of a chart."));
            return null;
        }
        String text = BlockFilling.text(mark, value);
        if (text == null) {
            findings.add(BlockFilling.notFilled(mark, value));
        }
        return text;
    }
}
