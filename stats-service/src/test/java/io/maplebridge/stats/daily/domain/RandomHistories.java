package io.maplebridge.stats.daily.domain;

import io.maplebridge.contract.words.CaseKind;
import io.maplebridge.contract.words.Level;
import io.maplebridge.contract.words.MilestoneKind;
import io.maplebridge.stats.facts.domain.CaseId;
import io.maplebridge.stats.facts.domain.FactRow;
import io.maplebridge.stats.facts.domain.Milestone;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Lives of cases drawn from a seed: likely ones and odd ones, across three years. */
final class RandomHistories {

    private static final LocalDate START = LocalDate.of(2022, 11, 1);
    private static final List<MilestoneKind> DISPUTE =
            List.of(
                    MilestoneKind.SESSION_HELD,
                    MilestoneKind.AGREED,
                    MilestoneKind.AGREED,
                    MilestoneKind.FAILED,
                    MilestoneKind.WITHDRAWN,
                    MilestoneKind.REFERRED,
                    MilestoneKind.PERFORMED,
                    MilestoneKind.JUDICIALLY_CONFIRMED,
                    MilestoneKind.CLOSED,
                    MilestoneKind.REOPENED,
                    MilestoneKind.ESCALATED,
                    MilestoneKind.HANDED_DOWN,
                    MilestoneKind.VOIDED);
    private static final List<MilestoneKind> OTHER =
            List.of(
                    MilestoneKind.ACCEPTED,
                    MilestoneKind.REPLIED,
                    MilestoneKind.SETTLED,
                    MilestoneKind.REFERRED,
                    MilestoneKind.WITHDRAWN,
                    MilestoneKind.CALLED_BACK,
                    MilestoneKind.CLOSED,
                    MilestoneKind.REOPENED,
                    MilestoneKind.RETURNED,
                    MilestoneKind.NOT_ACCEPTED,
                    MilestoneKind.VOIDED);

    private final Random random;

    RandomHistories(long seed) {
        random = new Random(seed);
    }

    /** All versions of one case, oldest first. */
    List<FactRow> history() {
        CaseKind kind = one(List.of(CaseKind.values()));
        UUID id = new UUID(random.nextLong(), random.nextLong());
        String village = "village-" + random.nextInt(4);
        String source = one(List.of("town-direct", "city-referral", "active-screening"));
        long fen = random.nextInt(3) * 10_050L;
        int people = 1 + random.nextInt(8);
        List<Milestone> steps = new ArrayList<>();
        List<FactRow> versions = new ArrayList<>();
        for (MilestoneKind mark : marks(kind)) {
            steps.add(step(mark, steps));
            versions.add(
                    new FactRow(
                            new CaseId(id),
                            steps.size(),
                            kind,
                            "changsha",
                            village,
                            null,
                            kind == CaseKind.PETITION ? null : "category-" + people,
                            source,
                            kind == CaseKind.PETITION ? "visit" : null,
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

    private List<MilestoneKind> marks(CaseKind kind) {
        List<MilestoneKind> marks = new ArrayList<>(List.of(MilestoneKind.REGISTERED));
        if (random.nextInt(10) > 0) {
            marks.add(MilestoneKind.ACCEPTED);
        }
        int more = random.nextInt(7);
        for (int i = 0; i < more; i++) {
            marks.add(one(kind == CaseKind.DISPUTE ? DISPUTE : OTHER));
        }
        return marks;
    }

    private Milestone step(MilestoneKind mark, List<Milestone> before) {
        LocalDate on =
                before.isEmpty()
                        ? START.plusDays(random.nextInt(500))
                        : before.getLast().occurredOn().plusDays(random.nextInt(40));
        Level level = before.isEmpty() ? Level.VILLAGE : before.getLast().level();
        if (mark == MilestoneKind.ESCALATED || mark == MilestoneKind.HANDED_DOWN) {
            level = one(List.of(Level.values()));
        }
        return new Milestone(
                mark, on, on.atStartOfDay().toInstant(ZoneOffset.UTC), level, detail(mark));
    }

    private String detail(MilestoneKind mark) {
        return switch (mark) {
            case AGREED -> one(List.of("WRITTEN", "ORAL"));
            case REPLIED -> one(List.of("supported", "explained"));
            case CALLED_BACK -> one(List.of("SOLVED", "UNSOLVED"));
            default -> "x";
        };
    }
}
