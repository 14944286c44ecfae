package io.maplebridge.template.docx;

import io.maplebridge.template.domain.Finding;
import io.maplebridge.template.domain.Mark;
import io.maplebridge.template.domain.MarkSpan;
import io.maplebridge.template.domain.NumberText;
import io.maplebridge.template.domain.Passage;
import io.maplebridge.template.domain.Segment;
import io.maplebridge.template.domain.Value;
import io.maplebridge.template.domain.Values;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Fills one paragraph. */
final class BlockFilling {

    private final Block block;
    private final Values values;
    private final Consumer<Finding> findings;
    private final TextEdit edit;
    private final StringBuilder typed;
    private final Deque<Segment> segments = new ArrayDeque<>();
    private final List<Integer> touched = new ArrayList<>();
    private int free;
    private int told;

    private BlockFilling(Block block, Values values, Consumer<Finding> findings) {
        this.block = block;
        this.values = values;
        this.findings = findings;
        this.edit = new TextEdit(block.paragraph());
        this.typed = new StringBuilder(block.paragraph().text());
        this.free = typed.length();
        this.told = typed.length();
    }

    /** What the paragraph says afterwards. */
    static Passage fill(
            Block block, Values values, Set<String> promptStyles, Consumer<Finding> findings) {
        List<Finding> here = new ArrayList<>();
        BlockFilling filling = new BlockFilling(block, values, here::add);
        List<MarkSpan> marks = block.marks();
        // From the end, so that a line for the pen knows what behind it is taken.
        for (int i = marks.size() - 1; i >= 0; i--) {
            filling.mark(marks.get(i), i == 0 ? 0 : marks.get(i - 1).end());
        }
        filling.done(promptStyles);
        if (!block.again()) {
            here.reversed().forEach(findings);
        }
        return filling.passage();
    }

    private void mark(MarkSpan span, int from) {
        Mark mark = span.mark();
        String written = block.paragraph().text().substring(span.start(), span.end());
        String field = block.paragraph().overwriting(span.start(), span.end());
        if (mark == null) {
            findings.accept(
                    Said.noMark(
                            block.place().at(block.paragraph().text(), span.start(), span.end()),
                            written));
        } else if (field != null) {
            findings.accept(Said.inField(mark.place(), written, field));
        } else {
            Value value = values.of(mark);
            switch (value) {
                case Value.Tick tick when mark.kind() == Mark.Kind.TEXT -> tick(span, tick.on());
                default -> {
                    String text = text(mark, value);
                    if (text != null) {
                        put(span, mark, text, from);
                    } else {
                        findings.accept(notFilled(mark, value));
                    }
                }
            }
        }
    }

    /** The value as text; null where it is none. */
    static @Nullable String text(Mark mark, Value value) {
        if (mark.kind() != Mark.Kind.TEXT) {
            return null;
        }
        return switch (value) {
            case Value.Text text -> PlainText.of(text.text());
            case Value.Amount amount -> NumberText.of(amount.number(), mark.format());
            case Value.Tick tick -> tick.on() ? TickBox.ON : TickBox.OFF;
            case Value.Rows rows -> null;
            case Value.Chart chart -> null;
            case Value.Unknown unknown -> null;
        };
    }

    static Finding notFilled(Mark mark, Value value) {
        return switch (mark.kind()) {
            case CHART ->
                    Said.wrongShape(
                            mark, "图表标记要写在图表的“替换文字”里。", "belongs in the alt text of a chart.");
            case ROWS_END -> Said.wrongShape(mark, "前面没有循环行。", "no loop begins before it.");
            case ROWS ->
                    value.equals(Value.UNKNOWN)
                            ? Said.unknown(mark)
                            : Said.wrongShape(
                                    mark, "循环标记只能写在表格行里。", "a loop belongs in a row of a table.");
            case TEXT ->
                    value.equals(Value.UNKNOWN)
                            ? Said.unknown(mark)
                            : Said.wrongShape(
                                    mark, "这是一组数据，不能写成一个值。", "this is many values, not one.");
        };
    }

    private void put(MarkSpan span, Mark mark, String text, int from) {
        segment(span, new Segment(text, mark));
        edit.replace(span.start(), span.end(), text);
        touched.add(span.start());
        PenLine line = PenLine.around(block.paragraph(), span.start(), span.end(), from, free);
        free = line.evenOut(edit, block.paragraph().text(), text);
    }

    private void tick(MarkSpan span, boolean on) {
        int box = TickBox.beside(block.paragraph().text(), span);
        String state = on ? TickBox.ON : TickBox.OFF;
        boolean alone = box < 0 || box >= free;
        segment(span, new Segment(alone ? state : "", span.mark()));
        edit.replace(span.start(), span.end(), alone ? state : "");
        touched.add(span.start());
        if (!alone) {
            typed.setCharAt(box, state.charAt(0));
            if (on || block.paragraph().text().charAt(box) != '☐') {
                edit.replace(box, box + 1, state);
            }
            touched.add(box);
            Controls.ticked(block.paragraph().at(box).element(), on);
            free = Math.min(box, span.start());
        } else {
            free = span.start();
        }
    }

    private void segment(MarkSpan span, Segment filled) {
        if (told > span.end()) {
            segments.addFirst(new Segment(typed.substring(span.end(), told), null));
        }
        segments.addFirst(filled);
        told = span.start();
    }

    private void done(Set<String> promptStyles) {
        for (int index : touched) {
            Controls.filled(block.paragraph().at(index).element(), promptStyles);
        }
        edit.done();
    }

    private Passage passage() {
        if (told > 0) {
            segments.addFirst(new Segment(typed.substring(0, told), null));
        }
        return new Passage(block.place(), List.copyOf(segments), block.paragraph().bookmarks());
    }
}
