package io.maplebridge.cases.life.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells the name of an organisation from that of a person by how it ends. A tick in a form alone
 * does not show a name: it is set by mistake.
 */
public final class OrganisationNames {

    /**
     * An ending such as 公司.
     *
     * @param letters that the whole name has at least: 李永科 is a person, 镇卫生健康科 is none
     */
    private record Ending(String text, int letters) {

        /** 公司 4 */
        static Ending read(String line) {
            int blank = line.lastIndexOf(' ');
            return new Ending(
                    line.substring(0, blank), Integer.parseInt(line.substring(blank + 1)));
        }

        boolean ends(String name) {
            return name.endsWith(text) && name.codePointCount(0, name.length()) >= letters;
        }
    }

    private static final Pattern IN_BRACKETS = Pattern.compile("[(（][^()（）]*[)）]$");
    private static final List<Ending> ENDINGS = endings();

    private OrganisationNames() {}

    /** What stands in brackets at its end, as (普通合伙), says nothing. */
    public static boolean isOne(String name) {
        String letters = NameLetters.of(IN_BRACKETS.matcher(name.strip()).replaceFirst(""));
        return ENDINGS.stream().anyMatch(ending -> ending.ends(letters));
    }

    private static List<Ending> endings() {
        try (InputStream in = OrganisationNames.class.getResourceAsStream("organisation-endings")) {
            if (in == null) {
                throw new IllegalStateException("no organisation-endings");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Ending::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
