package io.maplebridge.template.docx;

import io.maplebridge.template.docx.opc.Relation;
import io.maplebridge.template.docx.opc.WordPackage;
import io.maplebridge.template.docx.opc.XmlText;
import io.maplebridge.template.domain.Finding;
import io.maplebridge.template.domain.Passage;
import io.maplebridge.template.domain.Values;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One filling of one file, from its parts to the new file. */
final class Filling {

    private final WordPackage file;
    private final Values values;
    private final Set<String> promptStyles;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();
    private final Map<String, byte[]> changed = new HashMap<>();

    Filling(WordPackage file, Values values) {
        this.file = file;
        this.values = values;
        this.promptStyles =
                file.relations(file.mainPart()).stream()
                        .filter(one -> one.type().equals("styles") && file.has(one.target()))
                        .map(Relation::target)
                        .findFirst()
                        .map(styles -> Controls.promptStyles(file.xml(styles)))
                        .orElse(Set.of());
    }

    FilledFile filled() {
        List<Story> stories = Stories.open(file);
        ChartFilling charts = new ChartFilling(file, findings::add);
        for (Story story : stories) {
            byte[] before = XmlText.of(story.document());
            text(story);
            for (AltText alt : AltTexts.of(story)) {
                AltTextFilling.fill(alt, story, values, charts, findings::add);
            }
            byte[] after = XmlText.of(story.document());
            if (!Arrays.equals(before, after)) {
                changed.put(story.part(), after);
            }
        }
        // A chart's title may hold marks of its own: its numbers come last, upon that.
        changed.putAll(charts.parts(changed));
        return new FilledFile(file.with(changed), findings, passages);
    }

    private void text(Story story) {
        RowLoops.expand(story.root(), story.room(), values);
        for (Block block : story.blocks()) {
            for (String field : block.paragraph().fields()) {
                if (Fields.isOfToday(field) && !block.again()) {
                    findings.add(Said.fieldOfToday(block.place(), field));
                }
                if (field.contains("{{") && !block.again()) {
                    findings.add(Said.inField(block.place(), "{{…}}", field));
                }
            }
            Values here = RowLoops.scope(block.element(), values);
            Passage passage = BlockFilling.fill(block, here, promptStyles, findings::add);
            if (!block.again() && !block.paragraph().contents()) {
                passages.add(passage);
            }
        }
    }
}
