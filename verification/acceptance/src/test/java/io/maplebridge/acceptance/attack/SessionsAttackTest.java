package io.maplebridge.acceptance.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.maplebridge.acceptance.client.Account;
import io.maplebridge.acceptance.client.Answer;
import io.maplebridge.acceptance.client.Town;
import io.maplebridge.acceptance.system.Way;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Somebody copied a session, or laid one in the reader's browser before. */
@Order(30)
class SessionsAttackTest {

    private static final List<String> PLACES =
            List.of("/cases", "/cases/api/cases", "/cases/password", "/intake/disputes/new");
    private static final List<String> CHANGES =
            List.of("/cases/session", "/cases/sign-out?everywhere=true", "/cases/password");

    private final Attempts attempts = Attempts.of("sessions", 46);
    private final Town town = new Town(Way.STANDALONE.running().door());

    @Test
    void a_copied_session_ends_with_signing_out_everywhere() throws IOException {
        Visitor owner = owner(OneOff.open(town, Account.MEDIATOR));
        owner.get("/cases").expect(200);
        Visitor thief = new Visitor(owner.town(), owner.session());
        owner.post("/cases/sign-out?everywhere=true", Map.of()).expect(302);
        replay(thief, "after signing out everywhere");
    }

    @Test
    void it_ends_with_signing_out_however_often_it_was_renewed() throws IOException {
        Visitor owner = owner(OneOff.open(town, Account.MEDIATOR));
        Visitor thief = new Visitor(owner.town(), owner.session());
        Visitor renewed =
                new Visitor(
                        owner.town(),
                        Visitor.sessionOf(thief.post("/cases/session", Map.of()).expect(204)));
        renewed.get("/cases").expect(200);
        owner.post("/cases/sign-out", Map.of()).expect(302);
        replay(thief, "after signing out");
        replay(renewed, "renewed, after signing out");
    }

    @Test
    void it_ends_when_the_account_is_blocked() throws IOException {
        OneOff account = OneOff.open(town, Account.MEDIATOR);
        Visitor thief = owner(account);
        thief.get("/cases").expect(200);
        administrator()
                .post("/cases/accounts/" + account.id() + "/block", Map.of("blocked", "true"))
                .expect(302);
        replay(thief, "after the account was blocked");
        attempts.tried(
                "signing in again", Visitor.at(town).signIn(account.id(), account.password()), 401);
        attempts.assertNoneSucceeded();
    }

    @Test
    void it_ends_when_the_password_changes_by_whomever() throws IOException {
        OneOff account = OneOff.open(town, Account.MEDIATOR);
        Visitor thief = owner(account);
        Visitor owner = owner(account);
        String fresh = account.password() + "-新";
        owner.post("/cases/password", Map.of("old", account.password(), "fresh", fresh))
                .expect(302);
        replay(thief, "after the password changed");
        Visitor again = Visitor.at(town).signedIn(account.id(), fresh);
        administrator().post("/cases/accounts/" + account.id() + "/password", Map.of()).expect(200);
        replay(again, "after a new password was given");
    }

    @Test
    void a_session_laid_before_signing_in_is_not_kept() throws IOException {
        OneOff account = OneOff.open(town, Account.MEDIATOR);
        String laid = owner(OneOff.open(town, Account.MEDIATOR)).session();
        for (String before : List.of(laid, "x", "laid-by-a-thief")) {
            Answer in =
                    new Visitor(town.asNobody(), before).signIn(account.id(), account.password());
            attempts.tried("kept " + before, Visitor.sessionOf(in).equals(before));
            assertThat(in.status()).isEqualTo(302);
        }
        attempts.assertNoneSucceeded();
    }

    private void replay(Visitor thief, String when) throws IOException {
        for (String place : PLACES) {
            attempts.tried(place + " " + when, thief.get(place), 302, 401);
        }
        for (String change : CHANGES) {
            Answer answer = thief.post(change, Map.of("old", "x", "fresh", "x"));
            attempts.tried(
                    change + " " + when + ": " + answer.status(),
                    answer.header("Location").filter(to -> to.contains("sign-in?next=")).isEmpty());
        }
        attempts.assertNoneSucceeded();
    }

    private Visitor owner(OneOff account) throws IOException {
        return Visitor.at(town).signedIn(account.id(), account.password());
    }

    private Visitor administrator() throws IOException {
        return Visitor.at(town).signedIn(Account.ADMIN);
    }
}
