package io.maplebridge.cases.life.domain;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names of people, found in a text whatever blank, dot or case they stand in, and masked there. */
final class Names {

    /**
     * A name, or a part of what was written for one.
     *
     * @param letters that it is found by
     */
    private record Name(String letters, String masked) {

        int length() {
            return letters.codePointCount(0, letters.length());
        }

        boolean stands(NameLetters in, int at, String text) {
            return in.has(letters, at) && (!isOneOfAlphabet() || isAlone(in, at, text));
        }

        /** 王 is hidden wherever it stands; A where it is a word. */
        private boolean isOneOfAlphabet() {
            return length() == 1 && !Character.isIdeographic(letters.codePointAt(0));
        }

        private static boolean isAlone(NameLetters in, int at, String text) {
            int start = in.start(at);
            int end = in.end(at, text);
            return (start == 0 || !isOfAlphabet(text.codePointBefore(start)))
                    && (end == text.length() || !isOfAlphabet(text.codePointAt(end)));
        }

        private static boolean isOfAlphabet(int character) {
            return Character.isLetterOrDigit(character) && !Character.isIdeographic(character);
        }
    }

    private static final Pattern BETWEEN = Pattern.compile("[、,，;；/&()（）\\[\\]【】\\d]+");

    private final List<Name> longestFirst;

    Names(Collection<String> written) {
        Map<String, Name> names = new LinkedHashMap<>();
        for (String one : written) {
            add(names, one);
            // 张三、李四 in one field are two people.
            BETWEEN.splitAsStream(one)
                    .filter(part -> NameLetters.of(part).length() > 1)
                    .forEach(part -> add(names, part));
        }
        longestFirst =
                names.values().stream()
                        .sorted(Comparator.comparingInt(Name::length).reversed())
                        .toList();
    }

    private static void add(Map<String, Name> names, String written) {
        String letters = NameLetters.of(written);
        if (!letters.isEmpty()) {
            names.putIfAbsent(letters, new Name(letters, Masking.name(written)));
        }
    }

    private @Nullable Name longestAt(NameLetters letters, int at, String text) {
        return longestFirst.stream()
                .filter(name -> name.stands(letters, at, text))
                .findFirst()
                .orElse(null);
    }

    String maskedIn(String text) {
        if (longestFirst.isEmpty()) {
            return text;
        }
        NameLetters letters = NameLetters.in(text);
        StringBuilder masked = new StringBuilder();
        int told = 0;
        int at = 0;
        while (at < letters.count()) {
            Name name = longestAt(letters, at, text);
            if (name != null) {
                masked.append(text, told, letters.start(at)).append(name.masked());
                at += name.length();
                told = letters.end(at - 1, text);
            } else {
                at++;
            }
        }
        return masked.append(text, told, text.length()).toString();
    }
}
