package io.maplebridge.contract.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {

    private static final List<String> NOTHING =
            List.of(
                    "\u200b", "\u200d", "\ufeff", "\u2060", "\u00ad", "\u202e", "\u034f", "\ufe0f",
                    "\u3164");

    private static final List<String> BLANKS =
            List.of(" ", "\u00a0", "\u3000", "\u2009", "\t", "\n", "\u202f", "\u1680");

    @Test
    void a_line_keeps_its_words_and_its_chinese_signs() {
        assertThat(Spelling.line(" 张\u200b三\u00a0\u3000与ＡＢ１２（李四）：\n排水 "))
                .isEqualTo("张三 与AB12（李四）： 排水");
    }

    @Test
    void what_is_plain_is_plain_throughout() {
        assertThat(Spelling.plain("（０７５７）８１２３\u2013４５６７\u2060")).isEqualTo("(0757)8123-4567");
    }

    @Test
    void lines_stay_lines() {
        assertThat(Spelling.lines("\ufeff一\u200b、\n二\u3000三 ")).isEqualTo("一、\n二\u3000三");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u200b",
                "\u200b\u00a0\u2060",
                "\u3164\u3000",
                "\u2800",
                "\u00ad\ufe0f"
            })
    void what_nobody_can_see_is_empty(String typed) {
        assertThat(Spelling.isEmpty(typed)).isTrue();
        assertThat(Spelling.key(typed)).isEmpty();
    }

    /** Wherever a blank or nothing at all is pasted in, in whatever width. */
    @Test
    void a_key_is_one_in_every_generated_spelling() {
        Random chance = new Random(24);
        for (int i = 0; i < 2_000; i++) {
            StringBuilder pasted = new StringBuilder();
            for (char one : "GD-20230305/001".toCharArray()) {
                pasted.append(chance.nextInt(4) == 0 ? pick(NOTHING, chance) : "");
                pasted.append(chance.nextInt(6) == 0 ? pick(BLANKS, chance) : "");
                boolean wide = chance.nextInt(3) == 0;
                pasted.append(wide ? (char) (one - '!' + '！') : one);
            }
            assertThat(Spelling.key(pasted.toString()))
                    .as(pasted.toString())
                    .isEqualTo("GD-20230305/001");
        }
    }

    @Test
    void keys_that_differ_in_what_can_be_seen_differ() {
        assertThat(Spelling.key("GD1"))
                .isNotEqualTo(Spelling.key("gd1"))
                .isNotEqualTo(Spelling.key("GD-1"));
    }

    private static String pick(List<String> some, Random chance) {
        return some.get(chance.nextInt(some.size()));
    }
}
