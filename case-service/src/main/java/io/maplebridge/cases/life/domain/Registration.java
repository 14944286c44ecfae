package io.maplebridge.cases.life.domain;

import io.maplebridge.contract.words.CaseKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a case is opened with.
 *
 * @param category code of the dispute category or order type; null for a petition
 * @param amount money in dispute in yuan; null when none was named
 * @param channel how a petition came; null for other kinds
 * @param people how many came with a petition, 1 for other kinds; five or more is 集体访
 * @param outside platform and number of an order; null for other kinds
 * @param accused code of the unit that it accuses, whose people never see it; null for none
 * @param fingerprint of the submission, the same for the same content whenever it arrives
 */
public record Registration(
        CaseKind kind,
        String town,
        String village,
        String source,
        String subject,
        @Nullable String description,
        List<Party> parties,
        @Nullable String category,
        @Nullable BigDecimal amount,
        @Nullable String channel,
        int people,
        @Nullable OutsideOrder outside,
        @Nullable String accused,
        String fingerprint) {

    /**
     * The order as its platform knows it.
     *
     * @param limitWorkingDays the order's own time limit, in working days
     */
    public record OutsideOrder(String platform, String number, int limitWorkingDays) {}

    public Registration {
        parties = List.copyOf(parties);
    }

    /** Whether one of these units is accused by it. */
    public boolean accuses(Set<String> units) {
        return accused != null && units.contains(accused);
    }
}
