package io.maplebridge.bench.report;

import static java.util.stream.Collectors.toMap;

import io.maplebridge.bench.house.Release;
import io.maplebridge.testkit.Repository;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What a measurement is told on the command line, each as {@code name=value}.
 *
 * @param named as they were given
 */
public record Options(Map<String, String> named) {

    public static Options of(String[] arguments) {
        return new Options(
                Arrays.stream(arguments)
                        .map(argument -> argument.split("=", 2))
                        .collect(toMap(pair -> pair[0], pair -> pair[1])));
    }

    /**
     * This checkout, or the one in the folder {@code candidate}; and the older one in the folder
     * {@code baseline} when it is given.
     */
    public List<Release> releases() {
        List<Release> releases = new ArrayList<>();
        releases.add(Release.candidate(Path.of(named.getOrDefault("candidate", here()))));
        String baseline = named.get("baseline");
        if (baseline != null) {
            releases.add(Release.baseline(Path.of(baseline)));
        }
        return releases;
    }

    private static String here() {
        return Repository.file().toString();
    }

    public int number(String name, int otherwise) {
        String given = named.get(name);
        return given == null ? otherwise : Integer.parseInt(given);
    }

    public List<Integer> numbers(String name, List<Integer> otherwise) {
        String given = named.get(name);
        return given == null
                ? otherwise
                : Arrays.stream(given.split(",")).map(Integer::valueOf).toList();
    }

    /** Rounds that count. */
    int rounds() {
        return number("rounds", 5);
    }

    /** Rounds before them. */
    int warmUps() {
        return number("warm-ups", 2);
    }
}
