package io.maplebridge.platform.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.maplebridge.contract.organisation.OrganisationFact.UnitStands;
import io.maplebridge.contract.words.UnitKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UnitsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

    private final Units units = new Units(CatalogueFixtures.delivered().defaultTown());

    @Test
    void of_one_kind_those_of_the_file_come_first_and_ended_ones_not_at_all() {
        units.learn(unit("archive", "OFFICE", "changsha", null, 1));
        units.learn(unit("justice-office", "OFFICE", "changsha", DAY.minusDays(1), 2));
        assertThat(units.on(DAY, UnitKind.OFFICE))
                .extracting(Term::code)
                .containsExactly("zongzhi-centre", "petition-office", "hotline-desk", "archive");
        assertThat(units.isThereOn("justice-office", DAY)).isFalse();
        assertThat(units.isThereOn("justice-office", DAY.minusDays(1))).isTrue();
        assertThat(units.isThereOn("zongzhi-centre", DAY)).as("by the file").isTrue();
        assertThat(units.isThereOn("nowhere", DAY)).isFalse();
    }

    @Test
    void what_stands_under_a_village_is_within_it() {
        units.learn(unit("dami-tiaowei", "COMMITTEE", "dami", null, 1));
        units.learn(unit("dami-1", "GRID", "dami", null, 1));
        units.learn(unit("town-tiaowei", "COMMITTEE", "changsha", null, 1));
        assertThat(units.under("dami", DAY, UnitKind.COMMITTEE, UnitKind.GRID))
                .extracting(Term::code)
                .containsExactly("dami-tiaowei", "dami-1");
        assertThat(units.under("changsha", DAY, UnitKind.COMMITTEE))
                .extracting(Term::code)
                .containsExactly("town-tiaowei");
        assertThat(units.isWithin("dami-1", "dami")).isTrue();
        assertThat(units.isWithin("dami", "dami")).isTrue();
        assertThat(units.isWithin("town-tiaowei", "dami")).isFalse();
        assertThat(units.withAbove(Set.of("dami-1")))
                .as("what accuses any of them is kept from the grid's people")
                .contains("dami-1", "dami");
        assertThat(units.withAbove(Set.of("town-tiaowei"))).doesNotContain("dami");
    }

    @Test
    void a_unit_that_went_into_another_counts_with_it_today() {
        units.learn(merged("old", "middle"));
        units.learn(merged("middle", "new"));
        units.learn(unit("new", "VILLAGE", "changsha", null, 1));
        assertThat(units.successorOf("old")).isEqualTo("new");
        assertThat(units.successorOf("new")).isEqualTo("new");
        assertThat(units.joinedIn("new")).containsExactlyInAnyOrder("old", "middle", "new");
        assertThat(units.joinedIn("nowhere")).containsExactly("nowhere");
    }

    private static UnitStands merged(String code, String into) {
        return new UnitStands(
                "changsha",
                code,
                "VILLAGE",
                code,
                code,
                "changsha",
                DAY.minusYears(9),
                DAY.minusDays(1),
                into,
                2,
                Instant.EPOCH);
    }

    @Test
    void a_kind_that_came_later_is_known_by_name_and_among_none() {
        units.learn(unit("market", "MARKET", "changsha", null, 1));
        assertThat(units.has("market")).isTrue();
        assertThat(units.isThereOn("market", DAY)).isTrue();
        assertThat(units.allOn(DAY)).extracting(Term::code).doesNotContain("market");
    }

    private static UnitStands unit(
            String code, String kind, String parent, @Nullable LocalDate until, long version) {
        LocalDate begin = LocalDate.of(2020, 1, 1);
        return new UnitStands(
                "changsha", code, kind, code, code, parent, begin, until, version, Instant.EPOCH);
    }
}
