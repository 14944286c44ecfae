package io.maplebridge.bench.rival;

import io.maplebridge.bench.house.Log;
import io.maplebridge.bench.house.Service;
import io.maplebridge.bench.house.Waiting;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Whoever is put under the kill script. */
interface Contestant extends AutoCloseable {

    /** Longer than a broker waits for a reader that was killed. */
    Duration QUIET = Duration.ofSeconds(90);

    String name();

    List<Service> services();

    Log log();

    /** The id of the submission of every case it has, once for each case. */
    List<String> cases();

    /** Petitions of the year by village, as its page says. */
    Map<String, Integer> petitionsByVillage();

    /** Puts it under the script and waits until nothing changes any more, whoever it is. */
    default KillScript.Model run(KillScript script) {
        KillScript.Model model = script.run(log(), services());
        for (String before = ""; !before.equals(state()); ) {
            before = state();
            Waiting.pause(QUIET);
        }
        return model;
    }

    private String state() {
        return cases().size() + " " + petitionsByVillage();
    }

    @Override
    void close();

    /**
     * How it came out.
     *
     * @param lost acknowledged submissions without a case
     * @param doubled cases that there are too many
     * @param wrong villages whose number on the page is not the model's
     */
    record Outcome(String name, int submissions, int lost, int doubled, int wrong) {}
}
