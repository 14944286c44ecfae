package io.maplebridge.cases.life.domain;

import static java.util.Objects.requireNonNull;

import io.maplebridge.contract.words.RecordValues;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** How 更正 puts a registration right, and when it may. */
final class Corrections {

    private Corrections() {}

    static Registration apply(Step.CaseCorrected right, Registration known) {
        return known.corrected(
                right.village(),
                right.subject(),
                parties(right, known.parties()),
                RecordValues.with(known.particulars(), StepValues.of(right)));
    }

    private static List<Party> parties(Step.CaseCorrected right, List<Party> known) {
        List<Party> parties = new ArrayList<>(known);
        String which = right.party();
        if (Party.ANOTHER.equals(which)) {
            String role = requireNonNull(right.partyRole());
            String name = requireNonNull(right.partyName());
            parties.add(new Party(role, name, false, right.partyPhone()));
        } else if (which != null) {
            int at = Integer.parseInt(which) - 1;
            parties.set(
                    at,
                    parties.get(at)
                            .corrected(right.partyRole(), right.partyName(), right.partyPhone()));
        }
        return parties;
    }

    /** It says whom it is about, puts no step before another, and changes something. */
    static void isPossible(CaseFile file, Step step, LocalDate today) {
        if (step instanceof Step.CaseCorrected wish) {
            requireParty(wish);
            LocalDate day = wish.registeredOn();
            LocalDate latest = file.origin().firstStepOn().orElse(today);
            if (day != null && day.isAfter(latest)) {
                throw new Refusal.WrongField("registeredOn", "after-next-step", latest);
            }
            boolean sameDay = day == null || day.equals(file.registeredOn());
            if (sameDay && wish.correct(file.registration()).equals(file.registration())) {
                throw new Refusal.WrongField("reason", "nothing-corrected");
            }
        }
    }

    private static void requireParty(Step.CaseCorrected wish) {
        boolean another = Party.ANOTHER.equals(wish.party());
        boolean said =
                wish.partyRole() != null || wish.partyName() != null || wish.partyPhone() != null;
        require(!said || wish.party() != null, "party");
        require(!another || wish.partyName() != null, "partyName");
        require(!another || wish.partyRole() != null, "partyRole");
    }

    private static void require(boolean given, String field) {
        if (!given) {
            throw new Refusal.WrongField(field, "required");
        }
    }
}
