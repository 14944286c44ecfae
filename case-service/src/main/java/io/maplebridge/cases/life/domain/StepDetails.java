package io.maplebridge.cases.life.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a step says besides its dates and its actor, by field name, for timelines and the API. */
public final class StepDetails {

    private StepDetails() {}

    /** Without what it put right: that is told by what it changed. */
    public static Map<String, Object> of(Step step, List<Change> changes) {
        Map<String, Object> details = of(step);
        changes.forEach(
                change -> details.keySet().removeIf(name -> name.startsWith(change.field())));
        return details;
    }

    /** In the order of its fields; what was left empty is left out. */
    public static Map<String, Object> of(Step step) {
        Map<String, Object> details = new LinkedHashMap<>();
        StepValues.of(step)
                .forEach((name, value) -> {
                    switch (value) {
                        case Registration brought -> brought(brought, step, details);
                        case Lead lead -> details.put(name, lead.name());
                        default -> details.put(name, value);
                    }
                });
        return details;
    }

    private static String written(Party party) {
        String phone = party.phone();
        return phone == null ? party.name() : party.name() + " " + phone;
    }

    /** What opened the case stands on it already. */
    private static void brought(Registration registration, Step step, Map<String, Object> details) {
        if (!registration.isWithheld()) {
            details.put("subject", registration.subject());
        }
        if (StepKind.of(step).group() == StepGroup.ENTRY) {
            return;
        }
        details.put("village", registration.village());
        if (registration.isWithheld()) {
            return;
        }
        String description = registration.description();
        if (description != null) {
            details.put("description", description);
        }
        details.put(
                "parties",
                registration.parties().stream()
                        .map(StepDetails::written)
                        .collect(Collectors.joining("、")));
    }
}
