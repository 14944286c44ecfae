package io.maplebridge.bench.rival;

import io.maplebridge.bench.house.Log;
import io.maplebridge.bench.house.Service;
import io.maplebridge.bench.house.Waiting;
import io.maplebridge.contract.submission.Submission;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Submissions flow and are acknowledged by the broker, every fifth is delivered again, and all the
 * while one of the services is killed with {@code kill -9} at a random moment and started again.
 *
 * @param seed of the moments
 * @param kills how often
 */
record KillScript(long seed, int kills) {

    private static final int MOST_MILLIS = 3_000;

    /** What was acknowledged. */
    record Model(int submissions, Map<String, Integer> byVillage) {}

    /** Ends with all services alive and everything sent. */
    Model run(Log log, List<Service> services) {
        Random random = new Random(seed);
        Submitting submitting = new Submitting(log, new Random(random.nextLong()));
        for (int kill = 0; kill < kills; kill++) {
            Service victim = services.get(random.nextInt(services.size()));
            Waiting.pause(Duration.ofMillis(random.nextInt(MOST_MILLIS)));
            victim.kill();
            victim.start();
        }
        return model(submitting.end());
    }

    /** Petitions by village: they count when they are registered, with nothing else to be done. */
    private static Model model(List<Submission> sent) {
        Map<String, Integer> byVillage = new TreeMap<>();
        sent.stream()
                .filter(Submission.Petition.class::isInstance)
                .forEach(one -> byVillage.merge(one.village(), 1, Integer::sum));
        return new Model(sent.size(), byVillage);
    }
}
