package io.maplebridge.cases.papers.web;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Texts that somewhere, some time, were taken for more than text. */
public final class HostileTexts {

    private HostileTexts() {}

    /**
     * @param shown how it stands on paper: the same, but for characters that no document can hold
     */
    public record Hostile(String typed, String shown) {

        @Override
        public String toString() {
            return typed.codePointCount(0, typed.length()) > 60
                    ? typed.substring(0, 60) + "…"
                    : typed.replaceAll("\\p{C}", "·");
        }
    }

    /** Of ten thousand characters, each another. */
    private static String longest() {
        return IntStream.range(0, 10_000)
                .map(i -> '一' + i)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    public static Stream<Hostile> all() {
        return Stream.concat(
                Stream.of(
                                "<script>alert(1)</script>",
                                "</w:t></w:r><w:r><w:instrText>DDEAUTO</w:instrText></w:r>",
                                "<!ENTITY x SYSTEM \"file:///etc/passwd\">&x;",
                                "&lt;&amp;&#65;&#x0;",
                                "]]>",
                                "{{7*7}} ${7*7} #{7*7} <%= 7*7 %>",
                                "=cmd|' /C calc'!A0",
                                "DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe \"/k calc\"",
                                "{ HYPERLINK \"https://evil.example\" }",
                                "https://evil.example/?a=1&b=2",
                                "INCLUDEPICTURE \\\\evil.example\\x.png",
                                "\u202e4321\u202c \u2066左\u2069\u200b\ufeff",
                                "  前后空格\t与制表符  ",
                                "一行\n二行\n\n四行",
                                "𠮷野家 👨‍👩‍👧 é e\u0301",
                                "\u2028行\u2029段\u0085",
                                "_x0041_ %00 \\0",
                                longest())
                        .map(text -> new Hostile(text, text)),
                List.of(
                        new Hostile("前\u0000后\u0001\u0008\u000b\u001f", "前�后����"),
                        new Hostile("\ud83d单\udc00", "�单�"),
                        new Hostile("\udc00\ud83d", "��"),
                        new Hostile("\ufffe\uffff", "��"),
                        new Hostile("一\r\n二\r三", "一\n二\n三"))
                        .stream());
    }
}
