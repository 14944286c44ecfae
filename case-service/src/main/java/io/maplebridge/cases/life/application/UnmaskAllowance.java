package io.maplebridge.cases.life.application;

import io.maplebridge.platform.access.CurrentPerson;
import io.maplebridge.platform.time.TownTime;
import io.maplebridge.town.audit.application.AuditLines;
import io.maplebridge.town.audit.domain.AuditLine;
import io.maplebridge.town.audit.domain.Deed;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * How many cases a person may still see whole. The audit trail is what is counted: it outlives the
 * process, and there is one for all of them.
 */
@Component
class UnmaskAllowance {

    private final UnmaskSettings settings;
    private final AuditLines lines;
    private final CurrentPerson person;
    private final TownTime time;

    UnmaskAllowance(
            UnmaskSettings settings, AuditLines lines, CurrentPerson person, TownTime time) {
        this.settings = settings;
        this.lines = lines;
        this.person = person;
        this.time = time;
    }

    /**
     * @throws UnmaskedTooOften when there is none
     */
    void require() {
        Instant now = time.now();
        Instant midnight = time.today().atStartOfDay(TownTime.ZONE).toInstant();
        require(
                UnmaskedTooOften.Span.DAY,
                settings.perDay(),
                midnight,
                midnight.plus(Duration.ofDays(1)),
                now);
        Instant minuteAgo = now.minus(Duration.ofMinutes(1));
        require(
                UnmaskedTooOften.Span.MINUTE,
                settings.perMinute(),
                minuteAgo,
                now.plus(Duration.ofMinutes(1)),
                now);
    }

    /** One line so far back tells whether as many have been written since. */
    private void require(
            UnmaskedTooOften.Span span, int most, Instant since, Instant again, Instant now) {
        String account = person.get().account();
        var last = new AuditLines.Query(account, Deed.UNMASKED, null, most - 1, 1);
        boolean usedUp =
                lines.find(last).stream()
                        .map(AuditLine::entry)
                        .anyMatch(entry -> !entry.at().isBefore(since));
        if (usedUp) {
            throw new UnmaskedTooOften(span, most, Duration.between(now, again).toSeconds() + 1);
        }
    }
}
