package io.maplebridge.cases.life.application;

import io.maplebridge.cases.life.domain.CaseEvent.CaseRegistered;
import io.maplebridge.cases.life.domain.CaseEvent.SubmissionConflicted;
import io.maplebridge.cases.life.domain.CaseFile;
import io.maplebridge.cases.life.domain.CaseId;
import io.maplebridge.cases.life.domain.Registration;
import io.maplebridge.cases.life.domain.Stamp;
import java.util.List;
import org.springframework.stereotype.Service;

/**
 * Opens a case from a submission, exactly once: a submission that comes again changes nothing, and
 * one that comes again with another content is written on the case for people to see.
 */
@Service
public class OpenCase {

    private final CaseFiles files;
    private final Relay relay;

    OpenCase(CaseFiles files, Relay relay) {
        this.files = files;
        this.relay = relay;
    }

    public void open(CaseId id, Registration registration, Stamp stamp) {
        CaseFile file = CaseFile.of(id, List.of(new CaseRegistered(stamp, registration)));
        if (files.add(file)) {
            relay.wake(id);
        } else {
            compare(id, registration, stamp);
        }
    }

    /** Tried again when someone worked on the case in between. */
    private void compare(CaseId id, Registration registration, Stamp stamp) {
        boolean noted = false;
        while (!noted) {
            noted = isKnownOrNoted(id, registration, stamp);
        }
    }

    private boolean isKnownOrNoted(CaseId id, Registration registration, Stamp stamp) {
        CaseFile there =
                files.find(id)
                        .orElseThrow(() -> new IllegalStateException("case " + id + " is gone"));
        if (there.knows(registration)) {
            return true;
        }
        try {
            files.save(there, there.with(List.of(new SubmissionConflicted(stamp, registration))));
            relay.wake(id);
            return true;
        } catch (StaleCase e) {
            return false;
        }
    }
}
