package io.maplebridge.template.docx;

import io.maplebridge.template.domain.Mark;
import io.maplebridge.template.domain.MarkSpan;
import io.maplebridge.template.domain.Preview;
import io.maplebridge.template.domain.Value;
import io.maplebridge.template.domain.Values;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Shows every mark before anything is written; of a looped row, what its first row would say. */
final class Previews {

    private Previews() {}

    static List<Preview> of(List<Story> stories, Values values) {
        List<Preview> previews = new ArrayList<>();
        for (Story story : stories) {
            Values here = values;
            Element loopedRow = null;
            for (Block block : story.blocks()) {
                if (block.again()) {
                    continue;
                }
                Element row = Ooxml.ancestor(block.element(), Ooxml.W, "tr");
                if (loopedRow != null && (row == null || !row.isSameNode(loopedRow))) {
                    here = values;
                    loopedRow = null;
                }
                for (MarkSpan span : block.marks()) {
                    Mark mark = span.mark();
                    if (mark == null || mark.kind() == Mark.Kind.ROWS_END) {
                        continue;
                    }
                    Value value = here.of(mark);
                    previews.add(new Preview(mark, Labels.of(block, span), shown(mark, value)));
                    if (value instanceof Value.Rows rows && row != null && !rows.rows().isEmpty()) {
                        here = rows.rows().getFirst().within(values);
                        loopedRow = row;
                    }
                }
            }
            AltTexts.of(story).stream()
                    .flatMap(AltText::marks)
                    .forEach(m -> previews.add(new Preview(m, "", shown(m, values.of(m)))));
        }
        return List.copyOf(previews);
    }

    private static @Nullable String shown(Mark mark, Value value) {
        return switch (value) {
            case Value.Rows rows when mark.kind() == Mark.Kind.ROWS -> "× " + rows.rows().size();
            case Value.Chart chart when mark.kind() == Mark.Kind.CHART -> chart.data().title();
            default -> BlockFilling.text(mark, value);
        };
    }
}
