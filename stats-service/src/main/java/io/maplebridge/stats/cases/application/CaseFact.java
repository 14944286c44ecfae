package io.maplebridge.stats.cases.application;

import io.maplebridge.contract.event.CaseEvent;
import io.maplebridge.contract.event.CaseFacts;
import io.maplebridge.platform.kafka.PoisonRecord;
import io.maplebridge.stats.cases.domain.CaseTypes;
import io.maplebridge.stats.facts.domain.Fact;
import io.maplebridge.stats.facts.domain.FactId;
import io.maplebridge.stats.facts.domain.Milestone;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The one place where what the case service says becomes what is counted. */
public final class CaseFact {

    private CaseFact() {}

    /**
     * @throws PoisonRecord when it says an amount that is no amount, or claims a shape it has not
     */
    public static Fact of(CaseEvent event) {
        String caseId = event.occurrence().caseId().toString();
        CaseFacts facts = event.facts();
        Fact fact =
                new Fact(
                        new FactId(caseId),
                        event.occurrence().version(),
                        facts.shapeNumber(),
                        CaseTypes.code(facts.kind()),
                        facts.town(),
                        facts.village(),
                        facts.number(),
                        codes(facts),
                        amounts(facts),
                        facts.milestones().stream().map(CaseFact::milestone).toList());
        if (fact.shape() > 1 && fact.awaitsTelling()) {
            throw new PoisonRecord("shape " + fact.shape() + " without what holds after a step");
        }
        return fact;
    }

    private static Milestone milestone(io.maplebridge.contract.event.Milestone step) {
        return new Milestone(
                step.mark().name(), step.occurredOn(), step.recordedAt(), step.after());
    }

    private static Map<String, String> codes(CaseFacts facts) {
        Map<String, String> codes = new TreeMap<>();
        if (facts.codes() != null) {
            codes.putAll(facts.codes());
        }
        String accused = codes.remove(CaseFacts.ACCUSED);
        if (accused != null) {
            codes.put(Fact.KEPT_FROM, accused);
        }
        codes.put("source", facts.source());
        if (facts.category() != null) {
            codes.put("category", facts.category());
        }
        if (facts.channel() != null) {
            codes.put("channel", facts.channel());
        }
        return codes;
    }

    private static Map<String, Long> amounts(CaseFacts facts) {
        Map<String, Long> amounts = new TreeMap<>();
        if (facts.amounts() != null) {
            amounts.putAll(facts.amounts());
        }
        amounts.put("amount", fen(facts.amount()));
        amounts.put("parties", (long) facts.partyCount());
        amounts.put("people", (long) facts.people());
        return amounts;
    }

    private static long fen(@Nullable BigDecimal yuan) {
        try {
            return yuan == null ? 0 : yuan.movePointRight(2).longValueExact();
        } catch (ArithmeticException e) {
            throw new PoisonRecord("no amount of money in yuan and fen: " + yuan);
        }
    }
}
