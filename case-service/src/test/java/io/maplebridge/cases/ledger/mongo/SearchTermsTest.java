package io.maplebridge.cases.ledger.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import io.maplebridge.cases.life.domain.CaseFixtures;
import io.maplebridge.contract.words.CaseKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTermsTest {

    @ParameterizedTest
    @CsvSource({
        "排, 排",
        "排水, 排水",
        "排水沟, 排水 水沟",
        "排水 张某, 张某 排水",
        "〔2023〕第1号, '02 1号 20 23 3第 第1'",
        "Ab c, ab c",
        "𠮷野, 𠮷野",
        "𠮷, 𠮷",
    })
    void a_search_is_for_neighbours_and_for_one_character_alone(String text, String terms) {
        assertThat(SearchTerms.sought(text)).containsExactlyInAnyOrder(terms.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "，。！", "<>"})
    void signs_are_no_terms(String text) {
        assertThat(SearchTerms.sought(text)).isEmpty();
    }

    @Test
    void a_case_is_found_by_what_it_is_about_and_by_whom() {
        var terms = SearchTerms.of(CaseFixtures.registered(CaseKind.WORK_ORDER));
        for (String sought : List.of("排水", "张某", "13800001234", "GD20230301007", "委")) {
            assertThat(SearchTerms.sought(sought))
                    .as(sought)
                    .allMatch(term -> terms.stream().anyMatch(has -> has.startsWith(term)));
        }
    }
}
