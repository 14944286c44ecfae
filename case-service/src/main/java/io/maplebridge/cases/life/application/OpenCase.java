package io.maplebridge.cases.life.application;

import io.maplebridge.cases.life.application.FurtherContents.Further;
import io.maplebridge.cases.life.domain.Bulk;
import io.maplebridge.cases.life.domain.CaseFile;
import io.maplebridge.cases.life.domain.CaseId;
import io.maplebridge.cases.life.domain.Registration;
import io.maplebridge.cases.life.domain.Stamp;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;

/**
 * Opens cases from submissions, each exactly once: a submission that comes again changes nothing,
 * and one that comes again with another content is written on the case for people to see, or beside
 * it when the case is full.
 */
@Service
public class OpenCase {

    /** What one submission says. */
    public record Opening(CaseId id, Registration registration, Stamp stamp) {

        private CaseFile file() {
            return CaseFile.registered(id, stamp, registration);
        }
    }

    private final CaseFiles files;
    private final FurtherContents further;
    private final Relay relay;

    OpenCase(CaseFiles files, FurtherContents further, Relay relay) {
        this.files = files;
        this.further = further;
        this.relay = relay;
    }

    /** In one write. Of several with the same id the first opens the case. */
    public void open(List<Opening> submissions) {
        Map<CaseId, Opening> first = new LinkedHashMap<>();
        List<Opening> again = new ArrayList<>();
        for (Opening submission : submissions) {
            if (first.putIfAbsent(submission.id(), submission) != null) {
                again.add(submission);
            }
        }
        List<CaseFile> opened =
                new ArrayList<>(first.values().stream().map(Opening::file).toList());
        Set<CaseId> there = files.add(opened);
        opened.removeIf(file -> there.contains(file.id()));
        relay.wake(opened);
        // In the order in which they were sent, where several are of one case.
        first.keySet().retainAll(there);
        again.addAll(0, first.values());
        compare(again);
    }

    private void compare(List<Opening> again) {
        if (again.isEmpty()) {
            return;
        }
        Map<CaseId, CaseFile> there = files.find(again.stream().map(Opening::id).toList());
        for (Opening submission : again) {
            CaseFile file = there.get(submission.id());
            if (file == null || !file.origin().knows(submission.registration())) {
                note(submission);
            }
        }
    }

    /** Tried again when someone worked on the case in between. */
    private void note(Opening other) {
        boolean noted = false;
        while (!noted) {
            noted = isKnownOrNoted(other);
        }
    }

    private boolean isKnownOrNoted(Opening other) {
        CaseFile there =
                files.find(other.id())
                        .orElseThrow(
                                () -> new IllegalStateException("case " + other.id() + " is gone"));
        if (there.origin().knows(other.registration())) {
            return true;
        }
        if (Bulk.takesNoOtherContent(there)) {
            further.keep(other.id(), new Further(other.stamp(), other.registration()));
            return true;
        }
        try {
            files.save(there, there.conflicting(other.stamp(), other.registration()));
            relay.wake(other.id());
            return true;
        } catch (StaleCase e) {
            return false;
        }
    }
}
