package io.maplebridge.stats.tables.application;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.maplebridge.stats.daily.domain.RandomPeriods;
import io.maplebridge.stats.figures.domain.AsOf;
import io.maplebridge.stats.figures.domain.Counted;
import io.maplebridge.stats.figures.domain.Figure;
import io.maplebridge.stats.figures.domain.Period;
import io.maplebridge.stats.figures.domain.Quotient;
import io.maplebridge.stats.figures.domain.Share;
import io.maplebridge.stats.tables.domain.Filter;
import io.maplebridge.stats.tables.domain.Grid;
import io.maplebridge.stats.tables.domain.GridCell;
import io.maplebridge.stats.tables.domain.Measure;
import io.maplebridge.stats.tables.domain.Strip;
import io.maplebridge.stats.tables.domain.TableForm;
import io.maplebridge.stats.tables.domain.TableSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every cell of a table is what one finds who counts the facts by hand, and its rules hold. */
class TableRecountTest {

    private static final int CASES = 250;

    private static final String MIXED =
            """
            {"code": "mixed", "name": {"zh": "表", "en": "Table"},
             "corner": {"zh": "项", "en": "Line"},
             "rows": [
               {"name": {"zh": "村", "en": "Villages"}, "lines": [
                 {"name": {"zh": "甲乙", "en": "Two"}, "by": "village", "keys": ["village-1", "village-0"]},
                 {"name": {"zh": "其余", "en": "Rest"}, "by": "village", "rest": true},
                 {"name": {"zh": "小计", "en": "Both"}, "total": true}]},
               {"code": "all", "name": {"zh": "合计", "en": "Total"}, "total": true}],
             "columns": [
               {"figure": "dispute.accepted", "code": "a"},
               {"figure": "dispute.accepted", "period": "year-before", "name": {"zh": "去年", "en": "Before"}},
               {"figure": "dispute.accepted", "compare": "year-before", "name": {"zh": "同比", "en": "Change"}},
               {"each": "category", "keys": ["category-3"], "figure": "dispute.amount", "per": 10000},
               {"name": {"zh": "其他", "en": "Other"}, "by": "category", "rest": true, "figure": "dispute.concluded", "period": "year-to-date"},
               {"each": "category", "lines": [
                 {"code": "s", "figure": "dispute.succeeded"},
                 {"code": "o", "figure": "dispute.accepted", "less": "dispute.succeeded", "name": {"zh": "未", "en": "Not"}},
                 {"figure": "dispute.successRate"}]}],
             "checks": ["a = s + o", "all/a >= all/s"]}
            """;

    @ParameterizedTest
    @ValueSource(longs = {3, 20231218, 869})
    void every_cell_is_the_sum_over_the_facts_for_any_span(long seed) {
        TableFixtures town = new TableFixtures(seed, CASES);
        RandomPeriods periods = new RandomPeriods(seed);
        List<TableForm> forms = new ArrayList<>();
        TableFixtures.SHIPPED.forEach(name -> forms.add(town.shipped(name)));
        forms.add(town.read(MIXED));
        for (int turn = 0; turn < 7; turn++) {
            AsOf asOf = periods.turn(turn);
            for (TableForm form : forms) {
                Grid grid = town.grid(form, asOf);
                assertThat(grid.failures()).as("%s as of %s", form.code(), asOf).isEmpty();
                assertThat(grid.checks()).isNotEmpty();
                recount(town, grid, asOf);
            }
        }
    }

    private static void recount(TableFixtures town, Grid grid, AsOf asOf) {
        for (int row = 0; row < grid.rows().size(); row++) {
            for (int column = 0; column < grid.columns().size(); column++) {
                Strip down = grid.rows().get(row);
                Strip over = grid.columns().get(column);
                assertCell(town, grid.cells().get(row).get(column), down, over, asOf);
            }
        }
    }

    private static void assertCell(
            TableFixtures town, GridCell cell, Strip row, Strip column, AsOf asOf) {
        Measure measure = row.measure().figure() == null ? column.measure() : row.measure();
        Figure figure = requireNonNull(measure.figure());
        List<Filter> filters = new ArrayList<>(row.filters());
        filters.addAll(column.filters());
        AsOf day = day(measure.span(), asOf);
        String where = row.fullName().zh() + " " + column.fullName().zh() + " " + asOf;
        switch (cell) {
            case GridCell.Count count -> {
                long number = counted(town, (Counted) figure, filters, day);
                Counted less = measure.less();
                long taken = less == null ? 0 : counted(town, less, filters, day);
                assertThat(count.number()).as(where).isEqualTo(number - taken);
            }
            case GridCell.Rate rate -> {
                Quotient quotient = (Quotient) figure;
                assertThat(rate.above())
                        .as(where)
                        .isEqualTo(counted(town, quotient.numerator(), filters, day));
                assertThat(rate.below())
                        .as(where)
                        .isEqualTo(counted(town, quotient.denominator(), filters, day));
            }
            case GridCell.Change change -> {
                assertThat(change.now())
                        .as(where)
                        .isEqualTo(counted(town, (Counted) figure, filters, day));
                assertThat(change.then())
                        .as(where)
                        .isEqualTo(
                                counted(
                                        town,
                                        (Counted) figure,
                                        filters,
                                        day(measure.against(), asOf)));
            }
        }
    }

    /** By hand: nothing of how tables find their days. */
    private static AsOf day(@Nullable TableSpan span, AsOf asOf) {
        if (span == TableSpan.YEAR_TO_DATE) {
            LocalDate last = asOf.period().to();
            return new AsOf(new Period(LocalDate.of(last.getYear(), 1, 1), last), asOf.day());
        }
        return span == TableSpan.BEFORE
                ? asOf.before()
                : span == TableSpan.YEAR_BEFORE ? asOf.yearBefore() : asOf;
    }

    private static long counted(
            TableFixtures town, Counted figure, List<Filter> filters, AsOf asOf) {
        return town.facts.stream()
                .flatMap(fact -> figure.shares(fact, asOf).stream())
                .filter(share ->
                        filters.stream().allMatch(by -> by.keys().contains(share.key(by.by()))))
                .mapToLong(Share::weight)
                .sum();
    }

    @Test
    void what_is_counted_under_a_key_nobody_knows_has_a_line_of_its_own() {
        TableFixtures town = new TableFixtures(5, CASES);

        Grid grid = town.grid(town.shipped("2-dispute-settlement"), new AsOf(2023, day(2023)));

        Set<String> names = new HashSet<>();
        grid.rows().forEach(row -> names.add(row.name().en()));
        assertThat(names).contains("village-9", "village-2", "village-3");
    }

    @Test
    void nothing_is_printed_as_nought_and_never_left_empty() {
        TableFixtures empty = new TableFixtures(1, 0);
        for (String name : TableFixtures.SHIPPED) {
            Grid grid = empty.grid(empty.shipped(name), new AsOf(2023, day(2023)));
            assertThat(grid.cells().stream().flatMap(List::stream))
                    .isNotEmpty()
                    .allSatisfy(cell ->
                            assertThat(cell.text(Locale.SIMPLIFIED_CHINESE))
                                    .isIn("0", "0.00", "无"));
        }
    }

    @Test
    void a_rule_that_does_not_hold_is_said_with_both_numbers_and_the_place() {
        TableFixtures town = new TableFixtures(5, CASES);
        TableForm form =
                town.read(
                        """
                        {"code": "wrong", "name": {"zh": "表", "en": "Table"},
                         "corner": {"zh": "村", "en": "Village"},
                         "rows": [{"each": "village"}],
                         "columns": [
                           {"figure": "dispute.accepted", "code": "a"},
                           {"figure": "dispute.succeeded", "code": "s"}],
                         "checks": ["s >= a"]}
                        """);

        Grid grid = town.grid(form, new AsOf(2023, day(2023)));

        assertThat(grid.failures())
                .isNotEmpty()
                .allSatisfy(failed -> {
                    assertThat(failed.rule().zh()).isEqualTo("成功调处 ≥ 受理");
                    assertThat(failed.place().zh()).startsWith("名village-");
                    assertThat(failed.left()).isLessThan(failed.right());
                });
    }

    private static LocalDate day(int year) {
        return LocalDate.of(year, 12, 31);
    }
}
