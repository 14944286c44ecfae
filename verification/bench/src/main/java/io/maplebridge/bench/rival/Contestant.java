package io.maplebridge.bench.rival;

import io.maplebridge.bench.house.Service;
import java.util.List;
import java.util.Map;

/** Whoever is put under the kill script. */
interface Contestant extends AutoCloseable {

    String name();

    List<Service> services();

    /** Puts it under the script and waits until it has dealt with everything. */
    KillScript.Model run(KillScript script);

    /** The id of the submission of every case it has, once for each case. */
    List<String> cases();

    /** Petitions of the year by village, as its page says. */
    Map<String, Integer> petitionsByVillage();

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
