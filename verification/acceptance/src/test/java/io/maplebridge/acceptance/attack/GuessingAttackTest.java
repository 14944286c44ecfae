package io.maplebridge.acceptance.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.maplebridge.acceptance.client.Account;
import io.maplebridge.acceptance.client.Answer;
import io.maplebridge.acceptance.client.Town;
import io.maplebridge.acceptance.system.Way;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Passwords guessed by many at one time, through each of the doors that takes one. */
@Order(30)
class GuessingAttackTest {

    private static final int GUESSES = 50;
    private static final int HEARD = 5;

    private final Attempts attempts = Attempts.of("guessing", 153);
    private final Town town = new Town(Way.STANDALONE.running().door());

    @FunctionalInterface
    private interface Guess {
        Answer of(String password) throws IOException;
    }

    @Test
    void of_fifty_at_the_sign_in_page_five_are_heard() throws Exception {
        OneOff account = OneOff.open(town, Account.MEDIATOR);
        guess("sign-in page", guess -> Visitor.at(town).signIn(account.id(), guess), 401);
    }

    @Test
    void of_fifty_by_a_program_five_are_heard() throws Exception {
        OneOff account = OneOff.open(town, Account.API);
        guess(
                "tokens",
                guess ->
                        town.asNobody()
                                .post(
                                        "/cases/api/tokens",
                                        Map.of("account", account.id(), "password", guess),
                                        UnaryOperator.identity()),
                401);
    }

    /** Whoever found a session open must not learn its password. */
    @Test
    void of_fifty_at_the_change_of_password_five_are_heard() throws Exception {
        OneOff account = OneOff.open(town, Account.MEDIATOR);
        Visitor found = Visitor.at(town).signedIn(account.id(), account.password());
        guess(
                "change of password",
                guess ->
                        found.post("/cases/password", Map.of("old", guess, "fresh", "一个长得记得住的新密码")),
                400);
    }

    private void guess(String door, Guess once, int heardStatus) throws Exception {
        List<Answer> answers = new ArrayList<>();
        try (ExecutorService thieves = Executors.newFixedThreadPool(16)) {
            List<Future<Answer>> guesses = new ArrayList<>();
            for (int i = 0; i < GUESSES; i++) {
                String password = "guess-" + i;
                guesses.add(thieves.submit(() -> once.of(password)));
            }
            for (Future<Answer> guess : guesses) {
                answers.add(guess.get());
            }
        }
        long heard = answers.stream().filter(answer -> answer.status() == heardStatus).count();
        for (Answer answer : answers) {
            attempts.tried(door, answer, heardStatus, 429);
        }
        attempts.tried(door + " heard " + heard, heard > HEARD);
        attempts.assertNoneSucceeded();
        // Fewer would mean that something else turned them away.
        assertThat(heard).isEqualTo(HEARD);
    }
}
