package io.maplebridge.template.docx;

import io.maplebridge.template.domain.Mark;
import io.maplebridge.template.domain.MarkReader;
import io.maplebridge.template.domain.MarkSpan;
import io.maplebridge.template.domain.Place;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** Text of a picture, shape or chart that is said instead of it, or as its watermark. */
record AltText(Element element, Attr attribute, Place place, boolean again) {

    List<MarkSpan> spans() {
        return MarkReader.read(attribute.getValue(), place);
    }

    /** As for text: of what is stored twice only the first counts. */
    Stream<Mark> marks() {
        return again ? Stream.of() : spans().stream().map(MarkSpan::mark).filter(Objects::nonNull);
    }
}
