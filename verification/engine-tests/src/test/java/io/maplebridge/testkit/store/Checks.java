package io.maplebridge.testkit.store;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The checks of a suite as the document names them: each contract is a chapter, each of its tests a
 * sentence.
 */
record Checks(Map<String, Set<String>> byChapter) {

    static Checks of(Class<?> suite) {
        Map<String, Set<String>> byChapter = new LinkedHashMap<>();
        for (Class<?> contract : suite.getInterfaces()) {
            byChapter.put(
                    chapter(contract),
                    Arrays.stream(contract.getDeclaredMethods())
                            .filter(method -> method.isAnnotationPresent(Test.class))
                            .map(Checks::sentence)
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
        return new Checks(byChapter);
    }

    Set<String> sentences() {
        return byChapter.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    static String sentence(Method test) {
        return capital(test.getName().replace('_', ' '));
    }

    private static String chapter(Class<?> contract) {
        String name = contract.getSimpleName().replaceAll("Contract$", "");
        return capital(name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT));
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
