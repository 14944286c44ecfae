package io.maplebridge.platform.page;

import io.maplebridge.testkit.Words;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessagesTest {

    static String[] basenames() throws IOException {
        return Messages.basenames();
    }

    @ParameterizedTest
    @MethodSource("basenames")
    void both_languages_say_the_same_and_no_english_stands_in_the_chinese(String basename) {
        Words.check(basename);
    }
}
