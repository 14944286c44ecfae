package io.maplebridge.cases.life.kafka;

import io.maplebridge.cases.life.application.OpenCase.Opening;
import io.maplebridge.cases.life.domain.Actor;
import io.maplebridge.cases.life.domain.CaseId;
import io.maplebridge.cases.life.domain.Party;
import io.maplebridge.cases.life.domain.Registration;
import io.maplebridge.cases.life.domain.Stamp;
import io.maplebridge.contract.ContractJson;
import io.maplebridge.contract.submission.Submission;
import io.maplebridge.platform.hash.Sha256;
import java.util.List;

/** From what arrived to what a case is opened with. */
final class SubmissionMapping {

    private SubmissionMapping() {}

    static Opening opening(Submission s) {
        return new Opening(new CaseId(s.caseId()), registration(s), stamp(s));
    }

    static Registration registration(Submission s) {
        return new Registration(
                s.town(),
                s.village(),
                s.source(),
                s.subject(),
                s.description(),
                s.arrived().lateReason(),
                parties(s),
                s.particulars(),
                fingerprint(s));
    }

    static Stamp stamp(Submission s) {
        String role = s.arrived().byProgram() ? Actor.PROGRAM : Actor.INTAKE;
        Actor sender = new Actor(s.submittedBy(), role, s.arrived().account());
        return new Stamp(s.occurredOn(), s.receivedAt(), sender, null);
    }

    private static List<Party> parties(Submission s) {
        return s.parties().stream()
                .map(p -> new Party(p.role().name(), p.name(), p.organisation(), p.phone()))
                .toList();
    }

    /** Everything but when it was received and by whose hand: a resent form is the same content. */
    private static String fingerprint(Submission s) {
        return Sha256.of(
                ContractJson.writeWithout(
                        s, "receivedAt", "submittedBy", "sentByProgram", "account"));
    }
}
