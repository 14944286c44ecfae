package io.maplebridge.cases.ledger.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import io.maplebridge.cases.life.domain.CaseFixtures;
import io.maplebridge.cases.life.domain.Party;
import io.maplebridge.contract.words.CaseKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTermsTest {

    @ParameterizedTest
    @CsvSource({
        "排, 排*",
        "排水, 排水",
        "排水沟, 排水 水沟",
        "〔2023〕第1号, '2023第 第1 1号'",
        "12, 12",
        "20230301, 20230301*",
        "gd20230301, 'gd d20230301*'",
        "2023.3, 2023-3",
        "Ab c, ab bc",
        "𠮷野, 𠮷野",
        "𠮷, 𠮷*",
        "，。, ''",
    })
    void a_search_is_for_neighbours_and_for_the_beginning_of_one(String text, String terms) {
        assertThat(
                        SearchTerms.sought(TextUnits.of(text)).stream()
                                .map(one -> one.term() + (one.beginning() ? "*" : "")))
                .containsExactlyInAnyOrder(terms.isEmpty() ? new String[0] : terms.split(" "));
    }

    @Test
    void no_term_says_who_the_people_of_a_case_are() {
        var file =
                CaseFixtures.registered(
                        CaseFixtures.newId(),
                        CaseFixtures.registration(
                                CaseKind.DISPUTE, "张某某（13800001234）与邻居排水纠纷", "dami"));
        assertThat(LedgerStore.beside().of(file).getList("terms", String.class))
                .contains("排水", "邻居")
                .noneMatch(term -> !term.startsWith("~") && term.matches(".*(.某|0000|138|1234).*"))
                .noneMatch(term -> term.contains("zhang") || term.contains("zmm"));
    }

    @ParameterizedTest
    @CsvSource({
        "曾建国, zeng jian guo",
        "单雄信, shan xiong xin",
        "长孙无忌, zhang sun wu ji",
        "吕布, lu bu",
        "Abdul, ''",
    })
    void a_name_is_read_as_people_say_it(String name, String syllables) {
        assertThat(String.join(" ", Pinyin.of(TextUnits.of(name)))).isEqualTo(syllables);
    }

    @ParameterizedTest
    @CsvSource({
        "+86 138-0000-1234, 13800001234",
        "0086 13800001234, 13800001234",
        "86 138 0000 1234, 13800001234",
        "１３８００００１２３４, 13800001234",
        "'(0731) 8888-1234', 073188881234",
        "+86 731 88881234, 073188881234",
    })
    void a_number_is_one_however_it_is_written(String written, String plain) {
        PeopleTerms people = LedgerStore.PEOPLE;
        assertThat(people.phone(written)).isEqualTo(people.phone(plain));
        assertThat(people.of(List.of(new Party("APPLICANT", "张三", false, written))))
                .contains(people.phone(plain));
    }
}
