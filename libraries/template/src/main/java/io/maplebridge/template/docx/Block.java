package io.maplebridge.template.docx;

import io.maplebridge.template.domain.MarkReader;
import io.maplebridge.template.domain.MarkSpan;
import io.maplebridge.template.domain.Place;
import java.util.List;
import org.w3c.dom.Element;

/**
 * A paragraph where it stands.
 *
 * @param again whether it is the second storing of a text box, for older programs: filled, but
 *     counted once
 */
record Block(Element element, ParagraphText paragraph, Place place, boolean again) {

    List<MarkSpan> marks() {
        return MarkReader.read(paragraph.text(), place);
    }
}
