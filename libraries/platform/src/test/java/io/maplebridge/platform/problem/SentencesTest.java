package io.maplebridge.platform.problem;

import static io.maplebridge.platform.reference.SubmissionRules.NOT_LISTED;
import static org.assertj.core.api.Assertions.assertThat;

import io.maplebridge.contract.words.Particulars;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Reads the source of every service for the keys it uses, and the message files for sentences. */
class SentencesTest {

    private static final Pattern VIOLATION =
            Pattern.compile(
                    "(?:new Violation|new InvalidRequest|(?:found\\.)?(?:unless|add)|kept|like|invalid)\\("
                            + "(?:(?!Problem)[^;\"])*(?:\"[^\"]*\"(?:(?!Problem)[^;\"])*?)?"
                            + ",\\s*\"([a-z0-9-]+)\"");
    private static final Pattern PROBLEM =
            Pattern.compile("Problem\\s*\\.of\\(\\s*[^;\"]*?,\\s*\"([a-z-]+)\"");
    private static final Pattern CASES =
            Pattern.compile("case (?:\\d+|\\w+(?: \\w+)?) -> \"([a-z-]+)\";");

    private static final Pattern REFUSED =
            Pattern.compile("WrongField\\(\\s*\"?\\w+(?:\\.\\w+\\(\\))?\"?,\\s*\"([a-z-]+)\"");

    /** What is added to other lists is no violation. */
    private static final Pattern ABOUT_INPUT = Pattern.compile("Violation|InvalidRequest");

    private static final Pattern OURS = Pattern.compile("problem\\.|violation\\.");

    private static final Set<String> violations = new TreeSet<>();
    private static final Set<String> problems = new TreeSet<>();

    @BeforeAll
    static void read() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("..", ".."), 20)) {
            for (Path file : files.filter(SentencesTest::isMainSource).toList()) {
                String code = Files.readString(file);
                if (ABOUT_INPUT.matcher(code).find()) {
                    collect(VIOLATION, code, violations);
                }
                collect(REFUSED, code, violations);
                collect(PROBLEM, code, problems);
                if (file.endsWith("Problems.java")) {
                    collect(CASES, code, problems);
                }
                if (file.endsWith("JsonFaults.java")) {
                    collect(CASES, code, violations);
                }
            }
        }
    }

    @Test
    void the_source_was_found() {
        assertThat(violations)
                .contains("required", "unknown-village", "unknown-code", "too-long", "wrong-level");
        assertThat(problems).contains("stale", "busy", "wrong-method", "not-found");
    }

    @Test
    void every_sentence_is_there_in_both_languages() throws IOException {
        Set<String> needed = new TreeSet<>();
        violations.forEach(key -> needed.add("violation." + key));
        codedFields().forEach(field -> needed.add("violation." + NOT_LISTED + field));
        for (String slug : problems) {
            needed.addAll(List.of("problem." + slug + ".title", "problem." + slug + ".detail"));
        }
        for (String language : List.of("zh_CN", "en")) {
            assertThat(sentences(language).stringPropertyNames())
                    .as("sentences in " + language)
                    .containsAll(needed);
        }
    }

    private static Stream<String> codedFields() {
        return Stream.of(
                        new Particulars.OfDispute("x", null, "x"),
                        new Particulars.OfPetition("x", 1, null),
                        new Particulars.OfOrder("x", "x", "x", 5, null))
                .flatMap(one -> one.codes().keySet().stream());
    }

    @Test
    void both_languages_say_the_same_things_about_the_same_arguments() throws IOException {
        Properties chinese = sentences("zh_CN");
        Properties english = sentences("en");
        assertThat(chinese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : chinese.stringPropertyNames()) {
            assertThat(arguments(chinese.getProperty(key)))
                    .as(key)
                    .isEqualTo(arguments(english.getProperty(key)));
        }
    }

    private static Set<String> arguments(String sentence) {
        Set<String> found = new TreeSet<>();
        collect(Pattern.compile("\\{(\\d)}"), sentence, found);
        return found;
    }

    private static boolean isMainSource(Path file) {
        return file.toString().endsWith(".java") && file.toString().contains("src/main/java");
    }

    private static void collect(Pattern pattern, String code, Set<String> into) {
        Matcher found = pattern.matcher(code);
        while (found.find()) {
            into.add(found.group(1));
        }
    }

    /** Of all services: each may say more than the sentences they share. */
    private static Properties sentences(String language) throws IOException {
        Properties sentences = new Properties();
        try (Stream<Path> files = Files.walk(Path.of("..", ".."), 20)) {
            for (Path file : files.filter(file -> isSentences(file, language)).toList()) {
                try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                    sentences.load(reader);
                }
            }
        }
        sentences.keySet().removeIf(key -> !OURS.matcher(key.toString()).lookingAt());
        return sentences;
    }

    private static boolean isSentences(Path file, String language) {
        return file.toString().contains("src/main/resources/messages/")
                && file.toString().endsWith("_" + language + ".properties");
    }
}
