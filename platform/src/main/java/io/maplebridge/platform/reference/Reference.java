package io.maplebridge.platform.reference;

import io.maplebridge.contract.organisation.OrganisationFact;
import io.maplebridge.contract.organisation.OrganisationFact.UnitStands;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The reference data as it stands at this moment: what the file says, with the villages as the
 * administrator keeps them, told by the organisation's topic. Until that has said anything the
 * villages of the file hold. Ask {@link #now} for each piece of work; what it gives never changes.
 */
public final class Reference {

    private static final String VILLAGE = "VILLAGE";

    private final Catalogue delivered;
    private final Map<String, UnitStands> villages = new ConcurrentSkipListMap<>();
    private volatile Catalogue now;

    public Reference(Catalogue delivered) {
        this.delivered = delivered;
        this.now = delivered;
    }

    public Catalogue now() {
        return now;
    }

    /** An older word on a unit never overrides a newer. */
    public synchronized void learn(OrganisationFact fact) {
        switch (fact) {
            case UnitStands unit when unit.kind().equals(VILLAGE) -> {
                villages.merge(unit.code(), unit, (a, b) -> a.version() > b.version() ? a : b);
                now = delivered.withTowns(delivered.towns().stream().map(this::asTold).toList());
            }
            case UnitStands another -> {
                // Nobody but the case service knows of grids, committees and offices.
            }
        }
    }

    /** The file's villages keep their places, new ones follow by the day they began. */
    private Town asTold(Town town) {
        Map<String, Village> told =
                villages.values().stream()
                        .filter(unit -> unit.town().equals(town.code()))
                        .map(Reference::village)
                        .collect(Collectors.toMap(Village::code, Function.identity()));
        List<Village> all = new ArrayList<>();
        town.villages().forEach(one -> all.add(told.getOrDefault(one.code(), one)));
        villages.values().stream()
                .filter(unit -> told.containsKey(unit.code()))
                .filter(unit -> town.village(unit.code()).isEmpty())
                .sorted(Comparator.comparing(UnitStands::from).thenComparing(UnitStands::code))
                .forEach(unit -> all.add(village(unit)));
        return town.withVillages(all);
    }

    private static Village village(UnitStands unit) {
        return new Village(unit.code(), unit.zh(), unit.en(), unit.from(), unit.until());
    }
}
