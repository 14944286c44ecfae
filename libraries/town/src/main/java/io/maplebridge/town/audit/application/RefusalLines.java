package io.maplebridge.town.audit.application;

import io.maplebridge.platform.access.CallerAddress;
import io.maplebridge.platform.time.OneAMinute;
import io.maplebridge.platform.time.TownTime;
import io.maplebridge.town.audit.domain.Deed;
import io.maplebridge.town.audit.domain.Repeated;
import jakarta.annotation.PreDestroy;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Lines of those who were refused before they were anybody of ours. Anybody can have themselves
 * refused as often as they please, so there is one line a minute for each address and account
 * tried; it says how many it stands for. What was only counted when the process is killed is lost.
 */
@Service
public class RefusalLines {

    private record Kind(Deed deed, String subject, String network) {}

    private record Line(Deed deed, String subject, String address) {}

    private final OneAMinute<Line> gathered = new OneAMinute<>();
    private final AuditTrail trail;
    private final TownTime time;

    RefusalLines(AuditTrail trail, TownTime time) {
        this.trail = trail;
        this.time = time;
    }

    /**
     * Of the request at hand.
     *
     * @param subject the account or client of ours that it was tried with; empty when it is none
     */
    public void write(Deed deed, String subject) {
        String address = CallerAddress.current();
        Kind kind = new Kind(deed, subject, CallerAddress.networkOf(address));
        gathered.come(kind, new Line(deed, subject, address), time.now()).ifPresent(this::append);
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
    void writeOver() {
        gathered.tellOver(time.now(), this::append);
    }

    @PreDestroy
    void writeRest() {
        gathered.tellAll(this::append);
    }

    private void append(OneAMinute.Told<Line> told) {
        Line last = told.last();
        String detail = new Repeated(last.address(), told.times()).written();
        trail.write(last.deed(), "", "", last.subject(), detail);
    }
}
