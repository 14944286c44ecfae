package io.maplebridge.town.audit.application;

import io.maplebridge.town.audit.domain.AuditLine;
import io.maplebridge.town.audit.domain.Fault;
import io.maplebridge.town.audit.domain.Fault.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Holds the whole trail against its own chain and against what the witness saw. */
@Service
public class VerifyAudit {

    private static final int MOST_FAULTS = 20;

    private final AuditLines lines;
    private final Witness witness;

    VerifyAudit(AuditLines lines, Witness witness) {
        this.lines = lines;
        this.witness = witness;
    }

    /**
     * What was found.
     *
     * @param lines that there are
     * @param witnessed number of the last line that the witness saw; 0 for none
     * @param faults the first twenty, none when the trail is whole
     */
    public record Finding(long lines, long witnessed, List<Fault> faults) {

        public boolean isWhole() {
            return faults.isEmpty();
        }
    }

    /**
     * @throws RuntimeException when the store or the witness cannot be asked now
     */
    public Finding verify() {
        // The witness first: what is written while we read it has seen less than we find.
        Map<Long, String> seen = witness.seen();
        Walk walk = new Walk(seen);
        lines.each(walk::step);
        long witnessed = seen.keySet().stream().mapToLong(Long::longValue).max().orElse(0);
        return walk.finding(witnessed);
    }

    private static final class Walk {
        private final Map<Long, String> seen;
        private final List<Fault> faults = new ArrayList<>();
        private @Nullable AuditLine last;
        private long count;

        Walk(Map<Long, String> seen) {
            this.seen = seen;
        }

        void step(AuditLine line) {
            count++;
            if (!line.isUnchanged()) {
                fault(line.number(), Kind.CHANGED);
            } else if (!seen.getOrDefault(line.number(), line.hash()).equals(line.hash())) {
                fault(line.number(), Kind.NOT_AS_WITNESSED);
            }
            if (!line.follows(last)) {
                fault(line.number(), Kind.OUT_OF_CHAIN);
            }
            last = line;
        }

        Finding finding(long witnessed) {
            long end = last == null ? 0 : last.number();
            if (witnessed > end) {
                fault(end + 1, Kind.CUT_OFF);
            }
            return new Finding(count, witnessed, List.copyOf(faults));
        }

        private void fault(long number, Kind kind) {
            if (faults.size() < MOST_FAULTS) {
                faults.add(new Fault(number, kind));
            }
        }
    }
}
