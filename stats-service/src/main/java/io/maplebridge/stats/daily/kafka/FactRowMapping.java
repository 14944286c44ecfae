package io.maplebridge.stats.daily.kafka;

import io.maplebridge.contract.event.CaseEvent;
import io.maplebridge.contract.event.CaseFacts;
import io.maplebridge.platform.kafka.PoisonRecord;
import io.maplebridge.platform.kafka.Received;
import io.maplebridge.stats.facts.domain.CaseId;
import io.maplebridge.stats.facts.domain.FactRow;
import io.maplebridge.stats.facts.domain.Milestone;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The one place where what the case service says becomes what is counted. */
final class FactRowMapping {

    private FactRowMapping() {}

    /**
     * @throws PoisonRecord when the record does not stand under its case id, where two partitions
     *     could count the same case, or says an amount that is no amount
     */
    static FactRow row(Received<CaseEvent> received) {
        CaseEvent event = received.payload();
        CaseId caseId = new CaseId(event.occurrence().caseId());
        if (!caseId.toString().equals(received.key())) {
            throw new PoisonRecord("keyed " + received.key() + ", about case " + caseId);
        }
        CaseFacts facts = event.facts();
        return new FactRow(
                caseId,
                event.occurrence().version(),
                facts.kind(),
                facts.town(),
                facts.village(),
                facts.number(),
                facts.category(),
                facts.source(),
                facts.channel(),
                fen(facts.amount()),
                facts.partyCount(),
                facts.people(),
                facts.milestones().stream().map(FactRowMapping::milestone).toList());
    }

    private static Milestone milestone(io.maplebridge.contract.event.Milestone step) {
        return new Milestone(
                step.mark(), step.occurredOn(), step.recordedAt(), step.level(), step.detail());
    }

    private static long fen(@Nullable BigDecimal yuan) {
        try {
            return yuan == null ? 0 : yuan.movePointRight(2).longValueExact();
        } catch (ArithmeticException e) {
            throw new PoisonRecord("no amount of money in yuan and fen: " + yuan);
        }
    }
}
