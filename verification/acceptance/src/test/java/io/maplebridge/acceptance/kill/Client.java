package io.maplebridge.acceptance.kill;

import io.maplebridge.acceptance.client.Answer;
import io.maplebridge.acceptance.client.Paper;
import io.maplebridge.acceptance.client.Town;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Submits and works at the pace of a quick clerk, and sends again with the same key until it is
 * told that it is done: no answer, 503, 507, and a case that is not there yet are reasons to try
 * again.
 */
final class Client implements Runnable {

    static final int YEAR = 2024;
    static final List<String> CATEGORIES = List.of("neighbourhood", "contract", "traffic");
    private static final LocalDate DAY = LocalDate.of(YEAR, 5, 6);
    private static final Set<Integer> AGAIN = Set.of(404, 412, 503, 507);

    private final Town town;
    private final Acknowledged acknowledged;
    private final AtomicBoolean stop;
    private final Random random;

    Client(Town town, Acknowledged acknowledged, AtomicBoolean stop, long seed) {
        this.town = town;
        this.acknowledged = acknowledged;
        this.stop = stop;
        this.random = new Random(seed);
    }

    /** Ends after a script, never within one. */
    @Override
    public void run() {
        while (!stop.get()) {
            follow(Script.ALL.get(random.nextInt(Script.ALL.size())));
        }
    }

    private void follow(Script script) {
        String category = CATEGORIES.get(random.nextInt(CATEGORIES.size()));
        UUID key = UUID.randomUUID();
        Paper paper = paper(script, category, key);
        UUID id = until(202, () -> town.submit(paper, key)).caseId();
        Acknowledged.Case mine = acknowledged.submitted(id, script, category);
        for (Script.Step step : script.steps()) {
            mine.commands().add(carriedOut(mine, step));
        }
    }

    /** The key of the command, once it is answered. Nobody else works on the case. */
    private UUID carriedOut(Acknowledged.Case mine, Script.Step step) {
        UUID command = UUID.randomUUID();
        Map<String, Object> fields = new HashMap<>(step.fields());
        fields.put("occurredOn", DAY.toString());
        String untouched = "\"" + (1 + mine.commands().size()) + "\"";
        until(
                200,
                () -> {
                    String seen = etag(mine.id());
                    if (!seen.equals(untouched)) {
                        acknowledged.doneUnheard(command);
                    }
                    return town.command(mine.id(), step.command(), seen, command, fields);
                });
        return command;
    }

    private String etag(UUID id) {
        return until(200, () -> town.caseOf(id)).etag();
    }

    private static Paper paper(Script script, String category, UUID key) {
        return switch (script.kind()) {
            case "disputes" -> Paper.dispute(DAY, category);
            case "petitions" -> Paper.petition(DAY, "town-direct");
            default -> Paper.order(DAY, key.toString());
        };
    }

    @FunctionalInterface
    private interface Try {
        Answer once() throws IOException;
    }

    private Answer until(int wanted, Try attempt) {
        while (true) {
            try {
                Answer answer = attempt.once();
                if (answer.status() == wanted) {
                    pause(20);
                    return answer;
                }
                if (!AGAIN.contains(answer.status())) {
                    throw new AssertionError("refused: " + answer);
                }
                if (answer.status() >= 503) {
                    acknowledged.triedAgain();
                }
            } catch (IOException killed) {
                // No answer: whether it was done is not known, so the same key goes again.
                acknowledged.triedAgain();
            }
            pause(100);
        }
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
