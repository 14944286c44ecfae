package io.maplebridge.cases.life.application;

import io.maplebridge.cases.life.domain.CaseId;
import io.maplebridge.cases.life.domain.Registration;
import io.maplebridge.cases.life.domain.Stamp;
import java.util.List;

/**
 * What was submitted under the id of a case with another content, after the case had no more room
 * for it. Whoever sent it was told that it is kept, so it is.
 */
public interface FurtherContents {

    /** One of them. */
    record Further(Stamp stamp, Registration registration) {

        /** Only that it came. */
        public Further withheld() {
            return new Further(stamp, registration.withheld());
        }
    }

    /** Kept once, however often it arrives. */
    void keep(CaseId id, Further content);

    /** Those of a case, oldest first. */
    List<Further> of(CaseId id, int skip, int most);

    long count(CaseId id);

    /** What an account sent so, newest first. */
    List<Sent> sentBy(String account, int most);

    /** One of them, and under which name. */
    record Sent(CaseId id, Further content) {}
}
