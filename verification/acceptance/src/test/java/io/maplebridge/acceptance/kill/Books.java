package io.maplebridge.acceptance.kill;

import static org.assertj.core.api.Assertions.assertThat;

import io.maplebridge.acceptance.client.Figures;
import io.maplebridge.acceptance.client.Town;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;

/** The town's ledger, histories and figures against the model, whatever stood in them before. */
final class Books {

    private static final String END_OF_YEAR = Client.YEAR + "-12-31";
    private static final String BY_CATEGORY = "dispute.accepted";

    private final Town town;
    private final int casesBefore;
    private final Figures figuresBefore;

    private Books(Town town, int casesBefore, Figures figuresBefore) {
        this.town = town;
        this.casesBefore = casesBefore;
        this.figuresBefore = figuresBefore;
    }

    /** Before the first client begins. */
    static Books open(Town town) throws IOException {
        return new Books(town, cases(town), town.finalFigures(Client.YEAR, END_OF_YEAR));
    }

    /** While clients may still be at work on these cases. */
    void assertAllThere(List<Acknowledged.Case> told) {
        for (Acknowledged.Case one : told) {
            town.awaitCase(one.id());
            List<String> keys = keysOf(one.id());
            for (UUID command : one.commands()) {
                assertThat(keys).as("case %s", one.id()).containsOnlyOnce(command.toString());
            }
        }
    }

    /** After the last client has ended: this and nothing else, everything once. */
    void assertExactly(Acknowledged acknowledged) throws IOException {
        Set<UUID> ids = new HashSet<>();
        for (Acknowledged.Case one : acknowledged.soFar()) {
            assertThat(ids.add(one.id())).as("case %s", one.id()).isTrue();
            town.awaitCase(one.id());
            List<String> registeredThenWorked = new ArrayList<>(List.of(""));
            one.commands().forEach(command -> registeredThenWorked.add(command.toString()));
            assertThat(keysOf(one.id())).as("case %s", one.id()).isEqualTo(registeredThenWorked);
        }
        assertThat(cases(town) - casesBefore).isEqualTo(ids.size());
        assertFigures(acknowledged);
        assertThat(town.auditDrift()).isZero();
    }

    /** What was written and not yet sent when a server went down is counted soon, not at once. */
    private void assertFigures(Acknowledged acknowledged) {
        Awaitility.await("figures of the model")
                .atMost(Duration.ofMinutes(5))
                .untilAsserted(() -> {
                    Figures now = town.finalFigures(Client.YEAR, END_OF_YEAR);
                    Map<String, Integer> risen = new HashMap<>();
                    acknowledged.figures().keySet().forEach(id -> risen.put(id, risen(now, id)));
                    assertThat(risen).isEqualTo(acknowledged.figures());
                    assertThat(risenByCategory(now)).isEqualTo(acknowledged.categories());
                    assertThat(now.failedChecks()).isEmpty();
                });
    }

    private int risen(Figures now, String id) {
        return now.value(id).subtract(figuresBefore.value(id)).intValueExact();
    }

    private Map<String, Integer> risenByCategory(Figures now) {
        Map<String, Integer> before = figuresBefore.byCode(BY_CATEGORY, "category");
        Map<String, Integer> risen = new HashMap<>();
        now.byCode(BY_CATEGORY, "category")
                .forEach((code, number) -> {
                    int more = number - before.getOrDefault(code, 0);
                    if (more != 0) {
                        risen.put(code, more);
                    }
                });
        return risen;
    }

    private static int cases(Town town) throws IOException {
        JsonNode ledger = town.get("/cases/api/cases?town=changsha&size=1").expect(200).json();
        return ledger.required("total").asInt();
    }

    /** The key of each command in the history, empty for what no command has written. */
    private List<String> keysOf(UUID id) {
        JsonNode events =
                Awaitility.await("history of " + id)
                        .pollDelay(Duration.ZERO)
                        .atMost(Duration.ofMinutes(5))
                        .ignoreExceptionsInstanceOf(IOException.class)
                        .until(() -> town.events(id), items -> !items.isEmpty());
        List<String> keys = new ArrayList<>();
        events.forEach(event -> keys.add(event.path("commandId").asString("")));
        return keys;
    }
}
