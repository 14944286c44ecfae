package io.maplebridge.platform.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.maplebridge.contract.words.CaseKind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogueTest {

    private static final Catalogue CATALOGUE = CatalogueFixtures.delivered();

    static Stream<List<Term>> lists() {
        return Stream.of(
                CATALOGUE.towns().stream().map(Town::term).toList(),
                CATALOGUE.defaultTown().villageTerms(),
                CATALOGUE.defaultTown().officeTerms(),
                CATALOGUE.categories(),
                CATALOGUE.orderTypes(),
                CATALOGUE.sources().stream().map(Source::term).toList(),
                CATALOGUE.channels(),
                CATALOGUE.platforms(),
                CATALOGUE.routes(),
                CATALOGUE.avenues(),
                CATALOGUE.decisions(),
                CATALOGUE.satisfactions(),
                CATALOGUE.difficulties());
    }

    @ParameterizedTest
    @MethodSource("lists")
    void every_code_stands_once_and_has_both_names(List<Term> terms) {
        assertThat(terms).isNotEmpty().extracting(Term::code).doesNotHaveDuplicates();
        assertThat(terms).allMatch(t -> !t.zh().isBlank() && !t.en().isBlank());
    }

    @ParameterizedTest
    @EnumSource
    void every_kind_has_sources_of_its_own(CaseKind kind) {
        assertThat(CATALOGUE.sourcesOf(kind)).isNotEmpty();
    }

    @Test
    void a_name_is_chinese_unless_english_is_asked_for() {
        Term term = CATALOGUE.categories().getFirst();
        assertThat(term.name(Locale.CHINA)).isEqualTo("婚姻家庭");
        assertThat(term.name(Locale.FRANCE)).isEqualTo("婚姻家庭");
        assertThat(term.name(Locale.UK)).isEqualTo("Marriage and family");
    }

    @Test
    void a_code_the_data_no_longer_has_is_its_own_name() {
        assertThat(Catalogue.nameOf(CATALOGUE.channels(), "telegram", Locale.CHINA))
                .isEqualTo("telegram");
    }

    @Test
    void a_petition_has_no_categories() {
        assertThat(CATALOGUE.categoriesOf(CaseKind.PETITION)).isEmpty();
        assertThat(CATALOGUE.categoriesOf(CaseKind.DISPUTE)).hasSize(17);
        assertThat(CATALOGUE.categoriesOf(CaseKind.WORK_ORDER)).hasSize(5);
    }

    @Test
    void a_queue_begins_as_the_data_says_and_ends_with_every_other_office() {
        assertThat(CATALOGUE.defaultTown().queue(CaseKind.PETITION))
                .containsExactly(
                        "petition-office", "zongzhi-centre", "justice-office", "hotline-desk");
    }

    @Test
    void a_queue_of_an_office_that_there_is_not_is_no_data() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Town(
                                "here",
                                "此地",
                                "Here",
                                List.of(),
                                List.of(new Term("office", "办", "Office")),
                                Map.of(),
                                Map.of(CaseKind.DISPUTE, List.of("office", "ofice"))))
                .withMessageContaining("[ofice]");
    }
}
