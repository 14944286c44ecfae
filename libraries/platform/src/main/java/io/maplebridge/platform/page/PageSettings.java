package io.maplebridge.platform.page;

import static io.maplebridge.contract.words.Role.ADMIN;
import static io.maplebridge.contract.words.Role.LEADER;
import static io.maplebridge.contract.words.Role.MEDIATOR;
import static io.maplebridge.contract.words.Role.OFFICE;
import static io.maplebridge.contract.words.Role.WRITER;

import java.util.List;
import java.util.Set;
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
                    new Place("intake", "/intake", Set.of(MEDIATOR, OFFICE)),
                    new Place("cases", "/cases", Set.of(MEDIATOR, OFFICE, WRITER, LEADER)),
                    new Place("stats", "/stats", Set.of(OFFICE, WRITER, LEADER)),
                    new Place("editions", "/stats/editions", Set.of(OFFICE, WRITER, LEADER)),
                    new Place("reports", "/stats/reports", Set.of(OFFICE, WRITER, LEADER)),
                    new Place("organisation", "/cases/organisation", Set.of(OFFICE, LEADER)),
                    new Place("people", "/cases/accounts", Set.of(ADMIN)));

    List<Place> placesOrAll() {
        return places == null || places.isEmpty() ? ALL : places;
    }
}
