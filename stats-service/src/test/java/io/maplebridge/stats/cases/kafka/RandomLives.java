package io.maplebridge.stats.cases.kafka;

import io.maplebridge.contract.words.CaseKind;
import io.maplebridge.contract.words.Level;
import io.maplebridge.contract.words.MilestoneKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Lives of cases drawn from a seed: likely ones and odd ones, across three years. */
public final class RandomLives {

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
                    MilestoneKind.ASSIGNED,
                    MilestoneKind.KEY_MARKED,
                    MilestoneKind.LEAD_NAMED,
                    MilestoneKind.KEY_UNMARKED,
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
                    MilestoneKind.ASSIGNED,
                    MilestoneKind.KEY_MARKED,
                    MilestoneKind.LEAD_NAMED,
                    MilestoneKind.CORRECTED,
                    MilestoneKind.VOIDED);

    private final Random random;

    public RandomLives(long seed) {
        random = new Random(seed);
    }

    public CaseLife life() {
        CaseKind kind = one(List.of(CaseKind.values()));
        CaseLife life =
                CaseLife.of(kind, new UUID(random.nextLong(), random.nextLong()))
                        .in("village-" + random.nextInt(4))
                        .from(one(List.of("town-direct", "city-referral", "active-screening")))
                        .about(kind == CaseKind.PETITION ? null : "category-" + random.nextInt(5))
                        .worth(random.nextInt(3) * 10_050L)
                        .with(1 + random.nextInt(8), random.nextInt(4));
        LocalDate on = START.plusDays(random.nextInt(500));
        for (MilestoneKind mark : marks(kind)) {
            if (mark == MilestoneKind.ESCALATED || mark == MilestoneKind.HANDED_DOWN) {
                life.at(one(List.of(Level.values())));
            }
            if (mark == MilestoneKind.CORRECTED) {
                life.in("village-" + random.nextInt(4));
            }
            life.then(mark, on, detail(mark));
            on = on.plusDays(random.nextInt(40));
        }
        return life;
    }

    public LocalDate anyDay() {
        return START.plusDays(random.nextInt(900) - 30L);
    }

    public <T> T one(List<T> from) {
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

    private String detail(MilestoneKind mark) {
        return switch (mark) {
            case AGREED -> one(List.of("WRITTEN", "ORAL"));
            case REPLIED -> one(List.of("supported", "explained"));
            case CALLED_BACK -> one(List.of("SOLVED", "UNSOLVED"));
            case ASSIGNED -> one(List.of("dami", "justice-office"));
            case LEAD_NAMED -> one(List.of("mayor", "secretary"));
            default -> "x";
        };
    }
}
