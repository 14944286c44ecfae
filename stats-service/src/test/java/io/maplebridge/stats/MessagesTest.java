package io.maplebridge.stats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class MessagesTest {

    @Test
    void both_languages_have_the_same_keys() throws IOException {
        assertThat(words("en").keySet()).isEqualTo(words("zh_CN").keySet());
    }

    @Test
    void no_english_stands_in_the_chinese_words() throws IOException {
        words("zh_CN")
                .forEach((key, text) ->
                        assertThat(text.toString().replaceAll("\\{[^}]*}", ""))
                                .as("%s", key)
                                .doesNotContainPattern("[A-Za-z]"));
    }

    private static Properties words(String language) throws IOException {
        var file = new ClassPathResource("messages/stats_" + language + ".properties");
        Properties words = new Properties();
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        return words;
    }
}
