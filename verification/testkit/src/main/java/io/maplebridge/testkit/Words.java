package io.maplebridge.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/** What every file of words people read must keep, named as {@code messages/<name>}. */
public final class Words {

    /** What is called so in Chinese too: names, and what stands in an API. */
    private static final Pattern NAMES =
            Pattern.compile(
                    "UTF-8|JSON|application/json|If-Match|ETag|MB|UUID|MongoDB|English|\\{[^}]*}");

    private Words() {}

    /** Both languages say the same things, and no English stands in the Chinese. */
    public static void check(String basename) {
        Properties chinese = read(basename + "_zh_CN");
        assertThat(read(basename + "_en").keySet()).isEqualTo(chinese.keySet());
        chinese.forEach((key, text) ->
                assertThat(withoutNames((String) text))
                        .as("%s of %s", key, basename)
                        .doesNotContainPattern("[A-Za-z]{2}"));
    }

    /** A text without the names that stay Latin in Chinese. */
    public static String withoutNames(String text) {
        return NAMES.matcher(text).replaceAll("");
    }

    private static Properties read(String name) {
        Properties words = new Properties();
        try (Reader reader =
                new InputStreamReader(
                        new ClassPathResource(name + ".properties").getInputStream(),
                        StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
