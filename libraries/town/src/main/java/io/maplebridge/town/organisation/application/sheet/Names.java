package io.maplebridge.town.organisation.application.sheet;

import io.maplebridge.town.organisation.domain.Organisation;
import java.util.HashMap;
import java.util.Map;

/**
 * Which unit a cell means: it may say a code or, where only one unit has it, a name. Nothing, and
 * the name of the town, is the town.
 */
final class Names {

    private final String town;
    private final Map<String, String> codes = new HashMap<>();

    Names(Organisation organisation, String townName) {
        this.town = organisation.town();
        organisation.units().forEach(unit -> learn(unit.code(), unit.zh()));
        codes.put("", town);
        codes.put(townName, town);
    }

    /** A name that two units have names neither: the code must be said. */
    void learn(String code, String name) {
        codes.merge(name, code, (a, b) -> a.equals(b) ? a : name);
        codes.put(code, code);
    }

    /** The code; what was said when it is none and no name. */
    String code(String said) {
        return codes.getOrDefault(said, said);
    }
}
