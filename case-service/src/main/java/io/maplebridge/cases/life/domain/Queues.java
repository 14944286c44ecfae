package io.maplebridge.cases.life.domain;

import io.maplebridge.contract.words.CaseKind;
import io.maplebridge.contract.words.Level;
import io.maplebridge.platform.hash.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who has a case in hand 承办单位: the unit it was given to; else its village while it is to be settled
 * there, and above that the first office of the town whose queue it is. An office that is no longer
 * there is passed over, and so is one that the case accuses (信访工作条例 46 (五)).
 */
public final class Queues {

    private final Map<String, Map<CaseKind, List<String>>> offices;
    private final Predicate<String> isThere;
    private final String fingerprint;

    /**
     * @param offices by town and kind, the codes of the offices that can take its cases, in order
     * @param isThere whether a unit of this code is there today
     */
    public Queues(Map<String, Map<CaseKind, List<String>>> offices, Predicate<String> isThere) {
        this.offices = offices;
        this.isThere = isThere;
        byte[] inOrder = inOrder(offices).toString().getBytes(StandardCharsets.UTF_8);
        this.fingerprint = Sha256.of(inOrder).substring(0, 8);
    }

    private static Map<String, Map<CaseKind, List<String>>> inOrder(
            Map<String, Map<CaseKind, List<String>>> offices) {
        Map<String, Map<CaseKind, List<String>>> inOrder = new TreeMap<>();
        offices.forEach((town, queues) -> inOrder.put(town, new TreeMap<>(queues)));
        return inOrder;
    }

    /** The code of the unit; the village's when the town has no office that could have it. */
    public String holder(CaseFile file) {
        return holder(file.registration(), file.level(), file.assignedTo().orElse(null));
    }

    /** The same of a case that stands at this level and was given to this unit, if to any. */
    String holder(Registration registration, Level level, @Nullable String assignedTo) {
        return assignedTo == null ? inTurn(registration, level) : assignedTo;
    }

    /** Whose business a case is: its village, and the unit that it was given to. */
    public static Set<String> placesOf(CaseFile file) {
        String village = file.registration().village();
        return file.assignedTo()
                .map(unit -> Set.copyOf(List.of(village, unit)))
                .orElse(Set.of(village));
    }

    /**
     * Another one for other offices or another order of them; made once, written with each case.
     */
    public String fingerprint() {
        return fingerprint;
    }

    private String inTurn(Registration r, Level level) {
        Stream<String> village = level == Level.VILLAGE ? Stream.of(r.village()) : Stream.empty();
        List<String> above =
                offices.getOrDefault(r.town(), Map.of()).getOrDefault(r.kind(), List.of());
        return Stream.concat(village, above.stream().filter(isThere))
                .filter(unit -> !unit.equals(r.particulars().accused()))
                .findFirst()
                .orElse(r.village());
    }
}
