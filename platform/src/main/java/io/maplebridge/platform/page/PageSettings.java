package io.maplebridge.platform.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of the shell.
 *
 * @param places in the order of the bar. One front door serves all services, in one process or in
 *     three, so every process shows the same places; a service that stands alone may show fewer
 * @param store which document store runs underneath, for the foot of the page; null when this
 *     process has none
 */
@ConfigurationProperties("maplebridge.page")
record PageSettings(@Nullable List<Place> places, @Nullable DocumentStore store) {

    private static final List<Place> ALL =
            List.of(
                    new Place("intake", "/intake/disputes/new"),
                    new Place("cases", "/cases"),
                    new Place("stats", "/stats"));

    List<Place> placesOrAll() {
        return places == null || places.isEmpty() ? ALL : places;
    }
}
