package io.maplebridge.cases.life.domain;

import static io.maplebridge.cases.life.domain.CaseFixtures.command;
import static io.maplebridge.cases.life.domain.CaseFixtures.stamp;
import static org.assertj.core.api.Assertions.assertThat;

import io.maplebridge.contract.fact.Clock;
import io.maplebridge.contract.words.CaseKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** The due day of the page and the list, and that of the facts behind figures, are the same one. */
class OneClockTest {

    private static final int LIVES = 10_000;
    private static final List<CaseKind> KINDS = List.of(CaseKind.values());
    private static final LocalDate END = LocalDate.of(2025, 6, 30);
    private static final Deadlines DEADLINES = Delivered.deadlines();
    private static final LifeByDay BY_DAY = new LifeByDay(DEADLINES, CaseFixtures.QUEUES);

    @Test
    void on_every_day_of_ten_thousand_lives() {
        RandomGenerator random = RandomGenerator.of("L64X128MixRandom");
        int compared = 0;
        for (int life = 0; life < LIVES; life++) {
            CaseFile file = life(random);
            List<LifeByDay.Moment> moments = BY_DAY.of(file);
            for (int version = 1; version <= file.version(); version++) {
                LocalDate day = file.history().get(version - 1).stamp().occurredOn();
                boolean lastOfItsDay =
                        version == file.version()
                                || file.history().get(version).stamp().occurredOn().isAfter(day);
                if (lastOfItsDay) {
                    assertThat(told(moments, day))
                            .as(() -> file.history().toString())
                            .isEqualTo(
                                    DEADLINES.of(file.at(version(file, day))).map(Deadline::dueOn));
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThan(LIVES);
    }

    /** Where the case stood at the end of a day: as the ledger showed it then. */
    private static int version(CaseFile file, LocalDate day) {
        return (int)
                file.history().stream()
                        .filter(event -> !event.stamp().occurredOn().isAfter(day))
                        .count();
    }

    private static Optional<LocalDate> told(List<LifeByDay.Moment> moments, LocalDate day) {
        return moments.stream()
                .filter(moment -> !moment.event().stamp().occurredOn().isAfter(day))
                .reduce((before, after) -> after)
                .orElseThrow()
                .after()
                .clocks()
                .stream()
                .filter(clock -> clock.runs() && !clock.id().equals("agreement.confirm"))
                .map(Clock::dueOn)
                .findFirst();
    }

    /** Steps that its life takes, on days that never go back, as people record them. */
    private static CaseFile life(RandomGenerator random) {
        CaseKind kind = KINDS.get(random.nextInt(KINDS.size()));
        LocalDate day = LocalDate.of(2023, 1, 1).plusDays(random.nextInt(365));
        CaseFile file =
                CaseFile.registered(
                        CaseFixtures.newId(), stamp(day), CaseFixtures.registration(kind));
        for (int steps = random.nextInt(9); steps > 0; steps--) {
            List<StepKind> open =
                    file.allowed().stream().filter(step -> step.group().movesAlong()).toList();
            if (open.isEmpty()) {
                return file;
            }
            StepKind next = open.get(random.nextInt(open.size()));
            day = day.plusDays(random.nextInt(70));
            file = taken(file, next, day);
        }
        return file;
    }

    private static CaseFile taken(CaseFile file, StepKind next, LocalDate day) {
        try {
            return file.with(file.decide(command(next), stamp(day), END));
        } catch (Refusal notHere) {
            return file;
        }
    }
}
