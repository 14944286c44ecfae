package io.maplebridge.cases.life.domain;

import io.maplebridge.contract.words.CaseKind;
import io.maplebridge.contract.words.Particulars;
import io.maplebridge.contract.words.PartyRole;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a case is opened with.
 *
 * @param lateReason why it was entered in a year after its own; null when it was not, or nobody
 *     said
 * @param fingerprint of the submission, the same for the same content whenever it arrives
 */
public record Registration(
        String town,
        String village,
        String source,
        String subject,
        @Nullable String description,
        @Nullable String lateReason,
        List<Party> parties,
        Particulars particulars,
        String fingerprint) {

    public Registration {
        parties = List.copyOf(parties);
    }

    public CaseKind kind() {
        return particulars.kind();
    }

    /** The same with what was wrong put right; null where nothing was. */
    Registration corrected(
            @Nullable String rightVillage,
            @Nullable String rightSubject,
            List<Party> rightParties,
            Particulars rightParticulars) {
        return new Registration(
                town,
                rightVillage == null ? village : rightVillage,
                source,
                rightSubject == null ? subject : rightSubject,
                description,
                lateReason,
                rightParties,
                rightParticulars,
                fingerprint);
    }

    /** Only that it came, of which kind, and of which village. */
    public Registration withheld() {
        return new Registration(
                town, village, source, "", null, null, List.of(), particulars, fingerprint);
    }

    public boolean isWithheld() {
        return subject.isEmpty();
    }

    /**
     * How many came with a petition: what was said, and no fewer than are named, one who was
     * forgotten and corrected since among them; 1 for other kinds.
     */
    public int people() {
        long named =
                parties.stream()
                        .filter(party -> PartyRole.valueOf(party.role()).isOneWhoCame())
                        .count();
        return kind() == CaseKind.PETITION
                ? Math.max(particulars.people(), Math.toIntExact(named))
                : particulars.people();
    }

    /** An order as its platform knows it; empty for other kinds. */
    public Optional<Particulars.OfOrder> order() {
        return particulars instanceof Particulars.OfOrder order
                ? Optional.of(order)
                : Optional.empty();
    }

    /** Whether one of these units is accused by it. */
    public boolean accuses(Set<String> units) {
        String accused = particulars.accused();
        return accused != null && units.contains(accused);
    }
}
