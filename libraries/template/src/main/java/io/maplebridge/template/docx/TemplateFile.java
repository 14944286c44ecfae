package io.maplebridge.template.docx;

import io.maplebridge.template.docx.opc.FileRefused;
import io.maplebridge.template.docx.opc.WordPackage;
import io.maplebridge.template.domain.Finding;
import io.maplebridge.template.domain.Mark;
import io.maplebridge.template.domain.MarkSpan;
import io.maplebridge.template.domain.Passage;
import io.maplebridge.template.domain.Preview;
import io.maplebridge.template.domain.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A town's own Word file with marks in it. Reading checks the whole package and runs, fetches and
 * resolves nothing; filling changes the marks and leaves every part without one byte for byte as it
 * was. One file may be filled by many threads.
 */
public final class TemplateFile {

    private final WordPackage file;

    private TemplateFile(WordPackage file) {
        this.file = file;
    }

    /**
     * @throws FileRefused with the reason and the place, for whatever is no plain .docx
     */
    public static TemplateFile read(byte[] bytes) {
        WordPackage file = WordPackage.read(bytes);
        FetchingFields.refuse(Stories.open(file));
        return new TemplateFile(file);
    }

    /** Every mark once, in the order of the text, the body first. */
    public List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        for (Story story : Stories.open(file)) {
            story.blocks().stream()
                    .filter(block -> !block.again())
                    .flatMap(block -> block.marks().stream())
                    .map(MarkSpan::mark)
                    .filter(Objects::nonNull)
                    .forEach(marks::add);
            AltTexts.of(story).stream().flatMap(AltText::marks).forEach(marks::add);
        }
        return List.copyOf(marks);
    }

    /** Every mark with its label and what would stand there now. Nothing is written. */
    public List<Preview> preview(Values values) {
        return Previews.of(Stories.open(file), values);
    }

    /** What the file says with its marks unfilled. */
    public List<Passage> passages() {
        return fill(mark -> io.maplebridge.template.domain.Value.UNKNOWN).passages();
    }

    /** Fills what is known; what is not stays as it is and is among the findings. */
    public FilledFile fill(Values values) {
        return new Filling(file, values).filled();
    }

    /**
     * Fills all of it or nothing.
     *
     * @throws MarksLeft where a mark would stay in the file
     */
    public FilledFile fillWhole(Values values) {
        FilledFile filled = fill(values);
        List<Finding> left =
                filled.findings().stream().filter(one -> one.kind().leavesAMark()).toList();
        if (!left.isEmpty()) {
            throw new MarksLeft(left);
        }
        return filled;
    }
}
