package io.maplebridge.bench.house;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.maplebridge.contract.ContractJson;
import io.maplebridge.contract.words.CaseKind;
import io.maplebridge.platform.reference.Catalogue;
import io.maplebridge.platform.reference.Term;
import io.maplebridge.platform.reference.Town;
import io.maplebridge.platform.reference.Village;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TownsTest {

    private final List<Town> towns = ContractJson.read(Towns.county(), Catalogue.class).towns();

    @Test
    void the_first_of_forty_towns_is_that_of_the_reference_data() {
        assertThat(towns).hasSize(Towns.COUNT);
        assertThat(towns.getFirst().code()).isEqualTo(Towns.code(0)).isEqualTo("changsha");
    }

    @Test
    void no_two_towns_have_a_code_or_the_words_of_a_case_number_in_common() {
        assertThat(towns.stream().flatMap(TownsTest::codes)).doesNotHaveDuplicates();
    }

    @Test
    void every_queue_of_a_town_goes_through_its_own_offices() {
        for (Town town : towns) {
            List<String> offices = town.officeTerms().stream().map(Term::code).toList();
            for (CaseKind kind : CaseKind.values()) {
                assertThat(offices).containsAll(town.queue(kind));
            }
        }
    }

    private static Stream<String> codes(Town town) {
        return Stream.of(
                        Stream.of(town.code()),
                        town.villages().stream().map(Village::code),
                        town.officeTerms().stream().map(Term::code),
                        requireNonNull(town.numberSeries()).values().stream())
                .flatMap(codes -> codes);
    }
}
