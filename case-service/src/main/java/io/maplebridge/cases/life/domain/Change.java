package io.maplebridge.cases.life.domain;

import io.maplebridge.contract.words.RecordValues;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was known before a correction, and what is known after it.
 *
 * @param field by its name in a registration
 * @param before null when nothing was known
 */
public record Change(String field, @Nullable Object before, @Nullable Object after) {

    static List<Change> between(Origin.Known before, Origin.Known after) {
        Registration was = before.registration();
        Registration is = after.registration();
        List<Change> changes = new ArrayList<>();
        note(changes, "registeredOn", before.registeredOn(), after.registeredOn());
        note(changes, "village", was.village(), is.village());
        // What is kept from the reader is nothing that was known.
        Map<String, Object> then = was.isWithheld() ? Map.of() : RecordValues.of(was.particulars());
        Map<String, Object> now = RecordValues.of(is.particulars());
        Set<String> fields = new LinkedHashSet<>(now.keySet());
        fields.addAll(then.keySet());
        fields.forEach(field -> note(changes, field, then.get(field), now.get(field)));
        note(changes, "subject", was.isWithheld() ? null : was.subject(), is.subject());
        for (int i = 0; i < is.parties().size(); i++) {
            Party old = i < was.parties().size() ? was.parties().get(i) : null;
            note(changes, "party", old, is.parties().get(i));
        }
        return List.copyOf(changes);
    }

    private static void note(
            List<Change> changes, String field, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            changes.add(new Change(field, before, after));
        }
    }
}
