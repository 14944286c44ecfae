package io.maplebridge.stats.figures.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ValidityTest {

    private static final Tally OLD =
            TallyBuilder.tally("thing.old", "旧", "Old")
                    .meaning("旧口径", "as it was")
                    .inUse(new Validity(null, LocalDate.of(2022, 6, 30)))
                    .done();
    private static final Tally NEW =
            TallyBuilder.tally("thing.new", "新", "New")
                    .meaning("新口径", "as it is")
                    .inUse(new Validity(LocalDate.of(2022, 7, 1), null))
                    .done();
    private static final Registry REGISTRY =
            new Registry(
                    List.of(
                            new FigureFamily(
                                    "thing",
                                    1,
                                    new Wording("物", "Things"),
                                    List.of(),
                                    List.of(),
                                    List.of(OLD, NEW),
                                    List.of(SumCheck.within("thing.within", NEW, OLD)),
                                    new FamilyPage(List.of(), null, List.of(), List.of()))));

    @Test
    void a_figure_out_of_use_is_shown_for_the_spans_it_was_in_use() {
        assertThat(REGISTRY.figures(Period.year(2021))).containsExactly(OLD);
        assertThat(REGISTRY.figures(Period.year(2022))).containsExactly(OLD, NEW);
        assertThat(REGISTRY.figures(Period.half(2022, 2))).containsExactly(NEW);
        assertThat(REGISTRY.figures(Period.year(2023))).containsExactly(NEW);
    }

    @Test
    void a_check_is_made_only_where_all_its_figures_are_in_use() {
        assertThat(REGISTRY.checks(Period.year(2022))).hasSize(1);
        assertThat(REGISTRY.checks(Period.year(2023))).isEmpty();
    }
}
