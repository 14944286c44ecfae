package io.maplebridge.platform.reference;

import io.maplebridge.contract.organisation.OrganisationFact;
import io.maplebridge.contract.organisation.OrganisationFact.UnitStands;
import io.maplebridge.contract.words.UnitKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The reference data as it stands at this moment: what the file says, with the villages as the
 * administrator keeps them, told by the organisation's topic. Until that has said anything the
 * villages of the file hold. Ask {@link #now} for each piece of work; what it gives never changes.
 */
public final class Reference {

    private final Catalogue delivered;
    private final Units units;
    private volatile Catalogue now;

    public Reference(Catalogue delivered) {
        this.delivered = delivered;
        this.units = new Units(delivered.defaultTown());
        this.now = delivered;
    }

    public Catalogue now() {
        return now;
    }

    /** Every unit, of which the villages are only some. */
    public Units units() {
        return units;
    }

    /** An older word on a unit never overrides a newer. */
    public synchronized void learn(OrganisationFact fact) {
        units.learn(fact);
        now = delivered.withTowns(delivered.towns().stream().map(this::asTold).toList());
    }

    /** The file's villages keep their places, new ones follow by the day they began. */
    private Town asTold(Town town) {
        List<UnitStands> told =
                units.told(UnitKind.VILLAGE)
                        .filter(unit -> unit.town().equals(town.code()))
                        .sorted(
                                Comparator.comparing(UnitStands::from)
                                        .thenComparing(UnitStands::code))
                        .toList();
        Map<String, Village> known =
                told.stream().collect(Collectors.toMap(UnitStands::code, Reference::village));
        List<Village> all = new ArrayList<>();
        town.villages().forEach(one -> all.add(known.getOrDefault(one.code(), one)));
        told.stream()
                .filter(unit -> town.village(unit.code()).isEmpty())
                .forEach(unit -> all.add(village(unit)));
        return town.withVillages(all);
    }

    private static Village village(UnitStands unit) {
        return new Village(unit.code(), unit.zh(), unit.en(), unit.from(), unit.until());
    }
}
