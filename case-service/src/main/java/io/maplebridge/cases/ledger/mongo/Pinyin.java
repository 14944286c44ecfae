package io.maplebridge.cases.ledger.mongo;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * How names are read, a syllable a character, without tones: 曾建国 is zeng jian guo. A surname is
 * read as one, 单 as shan; ü is u, as typed names have it or not.
 */
final class Pinyin {

    private static final Pattern NOT_A_LETTER = Pattern.compile("[^a-z]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** More are not kept: they are read again. */
    private static final int MOST_KEPT = 20_000;

    /** To load the readings takes a second, so they are loaded when the first name is read. */
    private static final class Readings {
        static final Transliterator SURNAMES = Transliterator.getInstance("Han-Latin/Names");
        static final Transliterator OTHERS = Transliterator.getInstance("Han-Latin");
    }

    private static final Map<String, List<String>> BEGINNINGS = new ConcurrentHashMap<>();
    private static final Map<String, List<String>> CHARACTERS = new ConcurrentHashMap<>();

    private Pinyin() {}

    /** The syllables of a name, given by its letters; what is not Chinese is left out. */
    static List<String> of(List<String> name) {
        List<String> letters = name.stream().filter(Pinyin::isHan).toList();
        int beginning = Math.min(2, letters.size());
        List<String> syllables = new ArrayList<>();
        String first = String.join("", letters.subList(0, beginning));
        syllables.addAll(kept(BEGINNINGS, first, Readings.SURNAMES));
        for (String letter : letters.subList(beginning, letters.size())) {
            syllables.addAll(kept(CHARACTERS, letter, Readings.OTHERS));
        }
        return syllables;
    }

    private static boolean isHan(String letter) {
        return Character.UnicodeScript.of(letter.codePointAt(0)) == Character.UnicodeScript.HAN;
    }

    /** As it is typed: u for ü, and no marks. */
    static String plain(String typed) {
        String letters = Normalizer.normalize(typed, Normalizer.Form.NFD);
        return MARKS.matcher(letters).replaceAll("").toLowerCase(Locale.ROOT).replace('v', 'u');
    }

    private static List<String> kept(
            Map<String, List<String>> kept, String text, Transliterator reading) {
        if (kept.size() >= MOST_KEPT) {
            kept.clear();
        }
        return kept.computeIfAbsent(text, unread -> read(unread, reading));
    }

    private static List<String> read(String text, Transliterator reading) {
        return NOT_A_LETTER
                .splitAsStream(plain(reading.transliterate(text)))
                .filter(syllable -> !syllable.isEmpty())
                .toList();
    }
}
