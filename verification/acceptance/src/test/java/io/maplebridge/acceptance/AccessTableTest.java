package io.maplebridge.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.maplebridge.acceptance.AccessTable.Route;
import io.maplebridge.acceptance.client.Account;
import io.maplebridge.acceptance.client.Answer;
import io.maplebridge.acceptance.client.Paper;
import io.maplebridge.acceptance.client.Town;
import io.maplebridge.acceptance.system.EveryWay;
import io.maplebridge.acceptance.system.Way;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Every cell of {@code docs/access.md} is tried at the door, and every route with no token. */
@EveryWay
class AccessTableTest {

    private static final String JSON = "application/json";
    private static final String FORM = "application/x-www-form-urlencoded";

    private final Town office;
    private final UUID ofPangxi;

    AccessTableTest(Way way) throws IOException {
        office = new Town(way.running().door());
        ofPangxi =
                office.open(
                        Paper.dispute(LocalDate.of(2025, 8, 9), "contract")
                                .with("village", "pangxi"));
    }

    @Test
    void every_role_gets_where_the_table_says_and_nowhere_else() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Account account : Account.values()) {
            Town town = office.as(account);
            for (Route route : AccessTable.published()) {
                Answer answer = ask(town, route);
                if (route.path().endsWith("/sign-out")) {
                    town.signedOut();
                }
                boolean letIn = answer.status() != 403 && answer.status() != 401;
                if (letIn != route.isFor(account)) {
                    wrong.add(account + " " + route + ": " + answer.status());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void without_a_token_nothing_but_what_is_open_answers() throws IOException {
        Town stranger = office.asNobody();
        List<String> wrong = new ArrayList<>();
        for (Route route : AccessTable.published()) {
            Answer answer = ask(stranger, route);
            boolean turnedAway =
                    answer.status() == 401
                            || answer.header("Location")
                                    .filter(to -> to.contains("/cases/sign-in?next="))
                                    .isPresent();
            // An open route may still say that a name and a password do not belong together.
            if (route.isOpen() ? answer.status() == 403 : !turnedAway) {
                wrong.add(route + ": " + answer.status());
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void a_mediator_does_not_learn_that_there_is_a_case_in_another_village() throws IOException {
        UUID ofDami =
                office.open(
                        Paper.dispute(LocalDate.of(2025, 8, 9), "contract")
                                .with("village", "dami"));
        Town mediator = office.as(Account.MEDIATOR);
        mediator.caseOf(ofPangxi).expect(200);
        mediator.caseOf(ofDami).expect(404);
        mediator.get("/cases/api/cases/" + ofDami + "/events").expect(404);
        mediator.get("/cases/" + ofDami).expect(404);
        mediator.get("/cases/api/cases?town=changsha&village=dami")
                .expect(200)
                .json()
                .required("items")
                .forEach(item -> assertThat(item.toString()).doesNotContain("dami"));
    }

    private Answer ask(Town town, Route route) throws IOException {
        boolean takesJson = route.path().contains("/api/");
        return town.send(
                town.to(route.address(ofPangxi))
                        .header("Content-Type", takesJson ? JSON : FORM)
                        .header("Cookie", "XSRF-TOKEN=a-browser-has-one")
                        .header("X-XSRF-TOKEN", "a-browser-has-one")
                        .method(route.method(), BodyPublishers.ofString(takesJson ? "{}" : "")));
    }
}
