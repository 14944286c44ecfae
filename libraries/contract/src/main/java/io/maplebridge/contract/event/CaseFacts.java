package io.maplebridge.contract.event;

import static java.util.Collections.unmodifiableSortedMap;
import static java.util.Objects.requireNonNull;

import io.maplebridge.contract.words.CaseKind;
import io.maplebridge.contract.words.Level;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All that may be counted of a case, as it stands after an event: codes, amounts and dates, no
 * names and no free text. A consumer needs only the newest version of it.
 *
 * @param number the case number 案号 given at acceptance, or the outside number of an order
 * @param category dispute category or order type code; null for a petition
 * @param channel how a petition came; null for other kinds
 * @param level at which level the case stands now
 * @param amount money in dispute in yuan; null when none was named
 * @param partyCount parties named in the case
 * @param people how many came with a petition; 1 for other kinds
 * @param milestones everything countable so far, in the order of the days
 * @param shape of these facts, null for 1; from 2 on each milestone says what holds after it; from
 *     3 on the codes say whom the case accuses
 * @param codes further codes by name, so that a new one needs no new field; under {@link #ACCUSED}
 *     the unit that it accuses 被检举控告单位, if any: its people are shown nothing of it
 * @param amounts further amounts by name, in the smallest unit (money in fen)
 */
public record CaseFacts(
        CaseKind kind,
        String town,
        String village,
        @Nullable String number,
        @Nullable String category,
        String source,
        @Nullable String channel,
        Level level,
        @Nullable BigDecimal amount,
        int partyCount,
        int people,
        List<Milestone> milestones,
        @Nullable Integer shape,
        @Nullable Map<String, String> codes,
        @Nullable Map<String, Long> amounts) {

    /** The shape that is written today. */
    public static final int SHAPE = 3;

    public static final String ACCUSED = "accused";

    public CaseFacts {
        requireNonNull(kind, "kind");
        requireNonNull(town, "town");
        requireNonNull(village, "village");
        requireNonNull(source, "source");
        requireNonNull(level, "level");
        milestones = List.copyOf(milestones);
        codes = codes == null ? null : unmodifiableSortedMap(new TreeMap<>(codes));
        amounts = amounts == null ? null : unmodifiableSortedMap(new TreeMap<>(amounts));
    }

    /** The shape of these facts, 1 where none is named. */
    public int shapeNumber() {
        return shape == null ? 1 : shape;
    }
}
