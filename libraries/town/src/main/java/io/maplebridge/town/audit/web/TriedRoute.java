package io.maplebridge.town.audit.web;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody tried, from the route that refused it. People read which part of the product it is
 * and whether it would have changed something; the route itself is for the API.
 *
 * @param area of {@link #AREAS}, or {@code other}
 */
record TriedRoute(String area, boolean changes) {

    private static final Pattern ROUTE = Pattern.compile("([A-Z]+) /(.*)");

    /** By the beginning of the path, the longer ones first. */
    private static final List<String> AREAS =
            List.of(
                    "cases/organisation",
                    "cases/accounts",
                    "cases/clients",
                    "cases/audit",
                    "cases/export",
                    "cases/api/audit",
                    "cases",
                    "stats",
                    "intake");

    /** Empty for what is no route. */
    static Optional<TriedRoute> of(String text) {
        Matcher route = ROUTE.matcher(text);
        if (!route.matches()) {
            return Optional.empty();
        }
        String path = route.group(2);
        String area = AREAS.stream().filter(path::startsWith).findFirst().orElse("other");
        return Optional.of(new TriedRoute(area, !route.group(1).equals("GET")));
    }

    /** Key of the sentence. */
    String key() {
        return changes ? "audit.tried.change" : "audit.tried.read";
    }

    /** Key of the name of the area. */
    String areaKey() {
        return "audit.area." + area.replace('/', '.');
    }
}
