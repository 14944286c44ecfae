package io.maplebridge.town.audit.application;

import io.maplebridge.platform.access.CurrentPerson;
import io.maplebridge.platform.time.TownTime;
import io.maplebridge.town.audit.domain.AuditLine;
import io.maplebridge.town.audit.domain.Deed;
import io.maplebridge.town.audit.domain.Entry;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;

/** A trail on any lines, with a witness that keeps what it saw in this object. */
public final class TrailFixtures {

    private final Map<Long, String> seen = new TreeMap<>();
    private final AuditTrail trail;
    private final VerifyAudit verify;

    public TrailFixtures(AuditLines lines) {
        Witness witness =
                new Witness() {
                    @Override
                    public void see(AuditLine head) {
                        seen.putIfAbsent(head.number(), head.hash());
                    }

                    @Override
                    public Map<Long, String> seen() {
                        return seen;
                    }
                };
        trail =
                new AuditTrail(
                        lines, witness, new CurrentPerson(), new TownTime(Clock.systemUTC()));
        verify = new VerifyAudit(lines, witness);
    }

    public void write(String subject) {
        trail.write(Deed.UNMASKED, "zongzhi", "OFFICE", subject, "核对身份");
    }

    public void writeOnce(Entry entry) {
        trail.writeOnce(entry);
    }

    public VerifyAudit.Finding verify() {
        return verify.verify();
    }
}
