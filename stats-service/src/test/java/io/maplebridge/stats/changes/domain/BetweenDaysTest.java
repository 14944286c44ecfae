package io.maplebridge.stats.changes.domain;

import static io.maplebridge.stats.cases.kafka.CaseLife.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.maplebridge.contract.words.MilestoneKind;
import io.maplebridge.stats.cases.domain.RegistryFixtures;
import io.maplebridge.stats.cases.kafka.CaseLife;
import io.maplebridge.stats.cases.kafka.RandomLives;
import io.maplebridge.stats.daily.domain.RandomPeriods;
import io.maplebridge.stats.facts.domain.Fact;
import io.maplebridge.stats.figures.domain.AsOf;
import io.maplebridge.stats.figures.domain.Counted;
import io.maplebridge.stats.figures.domain.Figure;
import io.maplebridge.stats.figures.domain.Period;
import io.maplebridge.stats.figures.domain.Share;
import io.maplebridge.stats.figures.domain.Stock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BetweenDaysTest {

    private static final Period YEAR = Period.year(2023);

    private static final Counted OPEN = RegistryFixtures.counted("dispute.open");

    @Test
    void the_step_is_named_that_brought_a_case_onto_a_list_and_the_one_that_took_it_off() {
        CaseLife life =
                CaseLife.dispute()
                        .then(MilestoneKind.REGISTERED, "03-01")
                        .then(MilestoneKind.ACCEPTED, "03-01")
                        .then(MilestoneKind.SESSION_HELD, "04-01")
                        .then(MilestoneKind.AGREED, "04-01", "WRITTEN");
        Move entered = move(OPEN, life.fact(), "02-28", "03-31");
        Move left = move(OPEN, life.fact(), "03-31", "04-30");

        assertThat(entered.way()).isEqualTo(Move.Way.ENTERED);
        assertThat(entered.cause().step()).isEqualTo("ACCEPTED");
        assertThat(left.way()).isEqualTo(Move.Way.LEFT);
        assertThat(left.cause().step()).isEqualTo("AGREED");
        assertThat(left.cause().occurredOn()).isEqualTo(day("04-01"));
        assertThat(left.cause().recordedAt()).isNotNull();
        assertThat(new BetweenDays(OPEN, YEAR, day("01-01"), day("04-30")).of(life.fact()))
                .isEmpty();
    }

    @Test
    void a_limit_that_passes_is_a_cause_without_a_step() {
        Fact petition = CaseLife.petition().then(MilestoneKind.REGISTERED, "03-01").fact();
        Counted due = RegistryFixtures.counted("petition.tellingDue");

        Move move = new BetweenDays(due, YEAR, day("03-05"), day("06-30")).of(petition).getFirst();

        assertThat(move.cause().step()).isNull();
        assertThat(move.cause().occurredOn()).isEqualTo(day("03-17"));
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 2023})
    void what_entered_left_and_moved_is_the_difference_of_every_figure(long seed) {
        RandomLives lives = new RandomLives(seed);
        RandomPeriods periods = new RandomPeriods(seed);
        List<Fact> facts = Stream.generate(() -> lives.life().fact()).limit(120).toList();
        for (int i = 0; i < 12; i++) {
            LocalDate one = lives.anyDay();
            LocalDate other = one.plusDays(1 + i * 13L);
            for (Figure figure : RegistryFixtures.registry().figures()) {
                if (figure instanceof Counted counted) {
                    BetweenDays asked =
                            new BetweenDays(counted, periods.turn(i).period(), one, other);
                    List<Move> moves =
                            facts.stream().flatMap(fact -> asked.of(fact).stream()).toList();
                    Difference difference =
                            new Difference(
                                    counted.id(),
                                    number(counted, facts, asked.before()),
                                    number(counted, facts, asked.after()),
                                    moves);
                    assertThat(difference.explained()).as("%s", asked).isTrue();
                    assertThat(
                                    difference.sum(Move.Way.ENTERED)
                                            + difference.sum(Move.Way.LEFT)
                                            + difference.sum(Move.Way.MOVED))
                            .isEqualTo(difference.delta());
                    assertThat(moves)
                            .allSatisfy(move ->
                                    assertThat(move.cause().occurredOn())
                                            .isAfter(dayOf(counted, asked, one))
                                            .isBeforeOrEqualTo(dayOf(counted, asked, other)));
                }
            }
        }
    }

    private static LocalDate dayOf(Counted figure, BetweenDays asked, LocalDate day) {
        return figure instanceof Stock stock ? stock.dayOf(new AsOf(asked.period(), day)) : day;
    }

    private static long number(Counted figure, List<Fact> facts, AsOf asOf) {
        return facts.stream()
                .flatMap(fact -> figure.shares(fact, asOf).stream())
                .mapToLong(Share::weight)
                .sum();
    }

    private static Move move(Counted figure, Fact fact, String from, String to) {
        return new BetweenDays(figure, YEAR, day(from), day(to)).of(fact).getFirst();
    }
}
