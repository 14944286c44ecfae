package io.maplebridge.stats.reports.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.maplebridge.stats.figures.domain.AsOf;
import io.maplebridge.stats.figures.domain.Counter;
import io.maplebridge.stats.figures.domain.Wording;
import io.maplebridge.stats.reports.domain.Ratio;
import io.maplebridge.stats.reports.domain.ReportBreakdown;
import io.maplebridge.stats.reports.domain.ReportFigure;
import io.maplebridge.stats.reports.domain.ReportFigures;
import io.maplebridge.stats.reports.domain.ReportLine;
import io.maplebridge.template.domain.ChartData;
import io.maplebridge.template.domain.Mark;
import io.maplebridge.template.domain.MarkReader;
import io.maplebridge.template.domain.NumberText;
import io.maplebridge.template.domain.Place;
import io.maplebridge.template.domain.Value;
import io.maplebridge.template.domain.Values;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportValuesTest {

    private static final LocalDate DAY = LocalDate.of(2024, 2, 9);

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{{d.accepted}};1287",
                "{{d.accepted|余}};1200余",
                "{{d.accepted|约}};约1200",
                "{{d.accepted.text}};1287宗",
                "{{d.money}};1234.5",
                "{{d.money.text}};1234.5元",
                "{{d.rate}};99.92",
                "{{d.rate|3}};99.922",
                "{{d.rate|0}};99.9",
                "{{d.rate.text}};99.92%",
                "{{d.none}};无",
                "{{d.none|2}};无",
                "{{d.none.text}};无",
                "{{year.d.accepted}};2000",
                "{{town}};枫溪镇",
                "{{year}};2024",
                "{{lastYear}};2023",
                "{{nextYear}};2025",
                "{{month}};2",
                "{{asOf}};2024年2月9日",
                "{{from}};2024年1月1日",
                "{{to}};2024年12月31日",
                "{{total.share|1}};100.0"
            })
    void a_mark_is_written_as_the_house_writes_it(String mark, String written) {
        assertThat(written(values(), mark)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
        "{{d.acceptd}}",
        "{{accepted}}",
        "{{d.accepted=书面}}",
        "{{town|2}}",
        "{{#d.accepted}}",
        "{{#d.accepted by colour}}",
        "{{#d.rate by village}}",
        "{{chart:d.byColour}}",
        "{{chart:d.accepted}}",
        "{{name}}",
        "{{T(java.lang.Runtime)}}"
    })
    void what_nobody_knows_is_no_value(String mark) {
        assertThat(
                        MarkReader.read(mark, Place.WHOLE).stream()
                                .map(span -> span.mark())
                                .filter(Objects::nonNull)
                                .map(found -> values().of(found)))
                .allMatch(Value.UNKNOWN::equals);
    }

    @Test
    void each_row_has_the_numbers_of_its_own_part() {
        for (String loop : List.of("{{#d.accepted by village}}", "{{#d.accepted 按 村居}}")) {
            List<Values> rows = ((Value.Rows) values().of(mark(loop))).rows();

            assertThat(rows).extracting(row -> written(row, "{{name}}")).containsExactly("甲", "乙");
            assertThat(rows).extracting(row -> written(row, "{{no}}")).containsExactly("1", "2");
            assertThat(rows)
                    .extracting(row -> written(row, "{{d.accepted}}"))
                    .containsExactly("1286", "1");
            assertThat(rows)
                    .extracting(row -> written(row, "{{d.rate}}"))
                    .containsExactly("99.92", "100.00");
            assertThat(rows)
                    .extracting(row -> written(row, "{{share|1}}"))
                    .containsExactly("99.9", "0.1");
        }
    }

    @Test
    void in_a_row_a_figure_of_no_such_parts_is_never_the_number_of_all() {
        Values row =
                ((Value.Rows) values().of(mark("{{#d.accepted by village}}"))).rows().getFirst();

        assertThat(row.within(values()).of(mark("{{d.money}}"))).isInstanceOf(Value.Rows.class);
        assertThat(row.within(values()).of(mark("{{town}}"))).isEqualTo(new Value.Text("枫溪镇"));
    }

    @Test
    void a_chart_by_month_has_every_month_and_gaps_for_those_to_come() {
        ChartData chart = ((Value.Chart) values().of(mark("{{chart:d.byMonth}}"))).data();

        assertThat(chart.categories()).hasSize(12).startsWith("1月", "2月");
        assertThat(chart.series()).hasSize(1);
        assertThat(chart.series().getFirst().values().subList(0, 2))
                .extracting(Objects::toString)
                .containsExactly("1000", "287");
        assertThat(chart.series().getFirst().values().subList(2, 12)).containsOnlyNulls();
    }

    private static @Nullable String written(Values values, String text) {
        Mark mark = mark(text);
        return switch (values.of(mark)) {
            case Value.Text one -> one.text();
            case Value.Amount amount -> NumberText.of(amount.number(), mark.format());
            default -> null;
        };
    }

    private static Mark mark(String text) {
        return Objects.requireNonNull(MarkReader.read(text, Place.WHOLE).getFirst().mark());
    }

    private static ReportValues values() {
        List<ReportFigure> figures =
                List.of(
                        counted(
                                "d.accepted",
                                Counter.ZONG,
                                1287,
                                breakdown("village", "村居", "a:甲:1286", "b:乙:1"),
                                breakdown("month", "月份", "2024-01:1月:1000", "2024-02:2月:287")),
                        counted(
                                "d.succeeded",
                                Counter.ZONG,
                                1286,
                                breakdown("village", "村居", "a:甲:1285", "b:乙:1")),
                        counted("d.money", Counter.YUAN, 123_450),
                        counted("d.nothing", Counter.ZONG, 0),
                        divided("d.rate", "d.succeeded", "d.accepted"),
                        divided("d.none", "d.nothing", "d.nothing"));
        return new ReportValues(
                new ReportFigures(
                        "fengxi",
                        "枫溪镇",
                        new AsOf(2024, DAY),
                        null,
                        ReportFigures.byId(figures),
                        ReportFigures.byId(List.of(counted("d.accepted", Counter.ZONG, 2000))),
                        Map.of("d", List.of("d.accepted"))));
    }

    private static ReportFigure counted(
            String id, Counter counter, long number, ReportBreakdown... breakdowns) {
        Wording name = new Wording(id, id);
        return new ReportFigure(id, name, name, counter, number, List.of(breakdowns), null);
    }

    private static ReportFigure divided(String id, String above, String below) {
        Wording name = new Wording(id, id);
        return new ReportFigure(
                id,
                name,
                name,
                Counter.ZONG,
                0,
                List.of(),
                new Ratio(above, below, true, 2, RoundingMode.HALF_UP));
    }

    private static ReportBreakdown breakdown(String by, String head, String... lines) {
        return new ReportBreakdown(
                by,
                new Wording(head, by),
                List.of(lines).stream()
                        .map(line -> line.split(":", -1))
                        .map(it -> new ReportLine(it[0], it[1], Long.parseLong(it[2])))
                        .toList());
    }
}
