package io.maplebridge.cases.domain;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Who has a case in hand 承办单位: the unit it was given to; else its village while it is to be settled
 * there, and above that the office of the town whose queue it is. What accuses a unit is never in
 * the hands of that unit (信访工作条例 46 (五)).
 *
 * @param offices by town and kind, the codes of the offices that take its cases, in their order
 */
public record Queues(Map<String, Map<CaseKind, List<String>>> offices) {

    /** The code of the unit; the village's when the town has no other to give it to. */
    public String holder(CaseFile file) {
        return file.assignedTo().orElseGet(() -> inTurn(file));
    }

    private String inTurn(CaseFile file) {
        Registration r = file.registration();
        Stream<String> village =
                file.level() == Level.VILLAGE ? Stream.of(r.village()) : Stream.empty();
        List<String> above =
                offices.getOrDefault(r.town(), Map.of()).getOrDefault(r.kind(), List.of());
        return Stream.concat(village, above.stream())
                .filter(unit -> !unit.equals(r.accused()))
                .findFirst()
                .orElse(r.village());
    }
}
