package io.maplebridge.template.domain.lint;

import io.maplebridge.template.domain.Wording;
import java.util.ArrayList;
import java.util.List;

/** Another place's name in what was typed: the text of another town, taken over. */
final class OtherPlaces implements Rule {

    @Override
    public List<LintFinding> check(Reading reading) {
        String own = reading.known().town();
        List<LintFinding> found = new ArrayList<>();
        for (Sentence sentence : reading.sentences()) {
            // Names may lie within the town's own: 新长沙镇 holds 长沙镇.
            String text = sentence.text().replace(own, "\u0000".repeat(own.length()));
            for (String other : reading.known().otherTowns()) {
                int at = other.isBlank() ? -1 : text.indexOf(other);
                if (at >= 0 && sentence.typed(at, at + other.length())) {
                    found.add(
                            new LintFinding(
                                    LintKind.OTHER_PLACE,
                                    sentence.at(at, at + other.length()),
                                    new Wording(
                                            "这里写的是别处的地名：" + other + "。",
                                            "This is another place's name: " + other + ".")));
                }
            }
        }
        return found;
    }
}
