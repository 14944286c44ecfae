package io.maplebridge.cases.life.kafka;

import io.maplebridge.cases.life.application.Telling;
import io.maplebridge.cases.life.domain.CaseFile;
import io.maplebridge.cases.life.domain.LifeByDay;
import io.maplebridge.cases.life.domain.Registration;
import io.maplebridge.cases.life.domain.Stamp;
import io.maplebridge.cases.life.domain.StepValues;
import io.maplebridge.contract.event.CaseEvent;
import io.maplebridge.contract.event.CaseEventType;
import io.maplebridge.contract.event.CaseFacts;
import io.maplebridge.contract.event.Milestone;
import io.maplebridge.contract.event.Occurrence;
import io.maplebridge.contract.words.Particulars;
import java.util.Map;
import java.util.TreeMap;

/**
 * The one place where what the case service knows becomes what it says: the last event of a case,
 * by its wire type, with the facts after it. Codes, amounts and days; names and free text stop
 * here.
 */
final class CaseEventMapping implements Telling {

    private final LifeByDay lives;

    CaseEventMapping(LifeByDay lives) {
        this.lives = lives;
    }

    @Override
    public CaseEvent of(CaseFile file) {
        var last = file.history().getLast();
        return new CaseEvent(
                CaseEventType.of(last.kind().wireName()),
                occurrence(file, last.stamp()),
                facts(file));
    }

    private static Occurrence occurrence(CaseFile file, Stamp stamp) {
        return new Occurrence(
                file.id().value(),
                file.version(),
                stamp.actor().role(),
                stamp.occurredOn(),
                stamp.recordedAt());
    }

    private CaseFacts facts(CaseFile file) {
        Registration r = file.registration();
        Particulars particulars = r.particulars();
        Map<String, String> codes = new TreeMap<>(particulars.codes());
        String category = codes.remove("category");
        String channel = codes.remove("channel");
        String accused = particulars.accused();
        if (accused != null) {
            codes.put(CaseFacts.ACCUSED, accused);
        }
        return new CaseFacts(
                r.kind(),
                r.town(),
                r.village(),
                file.number().orElse(null),
                category,
                r.source(),
                channel,
                file.level(),
                particulars.amount(),
                r.parties().size(),
                r.people(),
                lives.of(file).stream().map(moment -> milestone(file, moment)).toList(),
                CaseFacts.SHAPE,
                codes.isEmpty() ? null : codes,
                null);
    }

    private static Milestone milestone(CaseFile file, LifeByDay.Moment moment) {
        var event = moment.event();
        return new Milestone(
                event.kind().milestone().orElseThrow(),
                file.dayOf(event),
                event.stamp().recordedAt(),
                moment.level(),
                StepValues.detail(event.step()),
                moment.after());
    }
}
