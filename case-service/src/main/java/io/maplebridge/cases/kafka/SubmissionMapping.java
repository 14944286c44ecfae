package io.maplebridge.cases.kafka;

import io.maplebridge.cases.domain.Actor;
import io.maplebridge.cases.domain.CaseKind;
import io.maplebridge.cases.domain.Party;
import io.maplebridge.cases.domain.Registration;
import io.maplebridge.cases.domain.Registration.OutsideOrder;
import io.maplebridge.cases.domain.Sha256;
import io.maplebridge.cases.domain.Stamp;
import io.maplebridge.contract.ContractJson;
import io.maplebridge.contract.submission.Submission;
import java.util.List;

/** From what arrived to what a case is opened with. */
final class SubmissionMapping {

    private SubmissionMapping() {}

    static Registration registration(Submission s) {
        return plain(s).accusing(s.accused());
    }

    private static Registration plain(Submission s) {
        return switch (s) {
            case Submission.Dispute d ->
                    new Registration(
                            CaseKind.DISPUTE,
                            d.town(),
                            d.village(),
                            d.source(),
                            d.subject(),
                            d.description(),
                            parties(d),
                            d.category(),
                            d.amount(),
                            null,
                            1,
                            null,
                            fingerprint(d));
            case Submission.Petition p ->
                    new Registration(
                            CaseKind.PETITION,
                            p.town(),
                            p.village(),
                            p.source(),
                            p.subject(),
                            p.description(),
                            parties(p),
                            null,
                            null,
                            p.channel(),
                            p.people(),
                            null,
                            fingerprint(p));
            case Submission.Order o ->
                    new Registration(
                            CaseKind.WORK_ORDER,
                            o.town(),
                            o.village(),
                            o.source(),
                            o.subject(),
                            o.description(),
                            parties(o),
                            o.category(),
                            null,
                            null,
                            1,
                            new OutsideOrder(o.platform(), o.number(), o.limitWorkingDays()),
                            fingerprint(o));
        };
    }

    static Stamp stamp(Submission s) {
        return new Stamp(
                s.occurredOn(), s.receivedAt(), new Actor(s.submittedBy(), "INTAKE"), null);
    }

    private static List<Party> parties(Submission s) {
        return s.parties().stream()
                .map(p -> new Party(p.role().name(), p.name(), p.organisation(), p.phone()))
                .toList();
    }

    /** Everything but when it was received and by whose hand: a resent form is the same content. */
    private static String fingerprint(Submission s) {
        return Sha256.of(ContractJson.writeWithout(s, "receivedAt", "submittedBy"));
    }
}
