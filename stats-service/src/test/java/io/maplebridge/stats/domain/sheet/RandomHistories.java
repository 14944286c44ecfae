package io.maplebridge.stats.domain.sheet;

import io.maplebridge.stats.domain.fact.CaseId;
import io.maplebridge.stats.domain.fact.FactRow;
import io.maplebridge.stats.domain.fact.Kind;
import io.maplebridge.stats.domain.fact.Level;
import io.maplebridge.stats.domain.fact.Mark;
import io.maplebridge.stats.domain.fact.Milestone;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Lives of cases drawn from a seed: likely ones and odd ones, across three years. */
final class RandomHistories {

    private static final LocalDate START = LocalDate.of(2022, 11, 1);
    private static final List<Mark> DISPUTE =
            List.of(
                    Mark.SESSION_HELD,
                    Mark.AGREED,
                    Mark.AGREED,
                    Mark.FAILED,
                    Mark.WITHDRAWN,
                    Mark.REFERRED,
                    Mark.PERFORMED,
                    Mark.JUDICIALLY_CONFIRMED,
                    Mark.CLOSED,
                    Mark.REOPENED,
                    Mark.ESCALATED,
                    Mark.HANDED_DOWN,
                    Mark.VOIDED);
    private static final List<Mark> OTHER =
            List.of(
                    Mark.ACCEPTED,
                    Mark.REPLIED,
                    Mark.SETTLED,
                    Mark.REFERRED,
                    Mark.WITHDRAWN,
                    Mark.CALLED_BACK,
                    Mark.CLOSED,
                    Mark.REOPENED,
                    Mark.RETURNED,
                    Mark.NOT_ACCEPTED,
                    Mark.VOIDED);

    private final Random random;

    RandomHistories(long seed) {
        random = new Random(seed);
    }

    /** All versions of one case, oldest first. */
    List<FactRow> history() {
        Kind kind = one(List.of(Kind.values()));
        UUID id = new UUID(random.nextLong(), random.nextLong());
        String village = "village-" + random.nextInt(4);
        String source = one(List.of("town-direct", "city-referral", "active-screening"));
        long fen = random.nextInt(3) * 10_050L;
        int people = 1 + random.nextInt(8);
        List<Milestone> steps = new ArrayList<>();
        List<FactRow> versions = new ArrayList<>();
        for (Mark mark : marks(kind)) {
            steps.add(step(mark, steps));
            versions.add(
                    new FactRow(
                            new CaseId(id),
                            steps.size(),
                            kind,
                            "changsha",
                            village,
                            null,
                            kind == Kind.PETITION ? null : "category-" + people,
                            source,
                            kind == Kind.PETITION ? "visit" : null,
                            fen,
                            random.nextInt(4),
                            people,
                            List.copyOf(steps)));
        }
        return versions;
    }

    LocalDate anyDay() {
        return START.plusDays(random.nextInt(900) - 30L);
    }

    <T> T one(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private List<Mark> marks(Kind kind) {
        List<Mark> marks = new ArrayList<>(List.of(Mark.REGISTERED));
        if (random.nextInt(10) > 0) {
            marks.add(Mark.ACCEPTED);
        }
        int more = random.nextInt(7);
        for (int i = 0; i < more; i++) {
            marks.add(one(kind == Kind.DISPUTE ? DISPUTE : OTHER));
        }
        return marks;
    }

    private Milestone step(Mark mark, List<Milestone> before) {
        LocalDate on =
                before.isEmpty()
                        ? START.plusDays(random.nextInt(500))
                        : before.getLast().occurredOn().plusDays(random.nextInt(40));
        Level level = before.isEmpty() ? Level.VILLAGE : before.getLast().level();
        if (mark == Mark.ESCALATED || mark == Mark.HANDED_DOWN) {
            level = one(List.of(Level.values()));
        }
        return new Milestone(
                mark, on, on.atStartOfDay().toInstant(ZoneOffset.UTC), level, detail(mark));
    }

    private String detail(Mark mark) {
        return switch (mark) {
            case AGREED -> one(List.of("WRITTEN", "ORAL"));
            case REPLIED -> one(List.of("supported", "explained"));
            case CALLED_BACK -> one(List.of("SOLVED", "UNSOLVED"));
            default -> "x";
        };
    }
}
