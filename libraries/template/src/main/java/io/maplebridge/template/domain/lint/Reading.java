package io.maplebridge.template.domain.lint;

import io.maplebridge.template.domain.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text read once for all rules. */
record Reading(List<Passage> passages, List<Sentence> sentences, Background known) {

    private static final Pattern SENTENCE = Pattern.compile("[^。！？\\n]+[。！？]?");
    private static final Pattern HEADING =
            Pattern.compile("\\s*[一二三四五六七八九十]+、[^。]{2,40}|\\s*第[一二三四五六七八九十]+部分.{2,40}");
    private static final Pattern TO_COME = Pattern.compile("下一|下步|明年|来年|计划|安排|打算|思路");

    static Reading of(List<Passage> passages, Background known) {
        List<Sentence> sentences = new ArrayList<>();
        boolean plan = false;
        for (Passage passage : passages) {
            String text = passage.text();
            if (HEADING.matcher(text).matches()) {
                plan =
                        TO_COME.matcher(text).find()
                                || text.contains(String.valueOf(known.year() + 1));
            }
            Matcher sentence = SENTENCE.matcher(text);
            while (sentence.find()) {
                String said = sentence.group();
                sentences.add(
                        new Sentence(
                                passage,
                                sentence.start(),
                                said,
                                plan,
                                NumeralReader.read(passage, sentence.start(), said)));
            }
        }
        return new Reading(List.copyOf(passages), List.copyOf(sentences), known);
    }
}
