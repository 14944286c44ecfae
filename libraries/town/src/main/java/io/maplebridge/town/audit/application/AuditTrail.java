package io.maplebridge.town.audit.application;

import io.maplebridge.platform.access.CurrentPerson;
import io.maplebridge.platform.access.Person;
import io.maplebridge.platform.time.TownTime;
import io.maplebridge.town.audit.domain.AuditLine;
import io.maplebridge.town.audit.domain.Deed;
import io.maplebridge.town.audit.domain.Entry;
import java.util.UUID;
import org.springframework.stereotype.Service;

/**
 * Appends to the audit trail. When it returns the line is kept; when the store is away it throws,
 * and what was to be told of is not done.
 */
@Service
public class AuditTrail {

    private final AuditLines lines;
    private final Witness witness;
    private final CurrentPerson person;
    private final TownTime time;

    AuditTrail(AuditLines lines, Witness witness, CurrentPerson person, TownTime time) {
        this.lines = lines;
        this.witness = witness;
        this.person = person;
        this.time = time;
    }

    /** Of the person at work; outside a request, of nobody. */
    public void write(Deed deed, String subject, String detail) {
        Person who = person.find().orElse(null);
        String account = who == null ? "" : who.account();
        String role = who == null ? "" : who.workingRole();
        write(deed, account, role, subject, detail);
    }

    /** Of somebody who is not at work yet, or of nobody: then {@code account} is empty. */
    public void write(Deed deed, String account, String role, String subject, String detail) {
        append(new Entry(UUID.randomUUID(), time.now(), account, role, deed, subject, detail));
    }

    /** An entry that may be brought again: it is written once. */
    public void writeOnce(Entry entry) {
        if (!lines.has(entry.id())) {
            append(entry);
        }
    }

    // One after the other in this process; another one is met by the guard of the number.
    private synchronized void append(Entry entry) {
        while (true) {
            AuditLine line = AuditLine.after(lines.last().orElse(null), entry);
            if (lines.add(line)) {
                witness.see(line);
                return;
            }
            if (lines.has(entry.id())) {
                return;
            }
        }
    }
}
