package io.maplebridge.platform.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.maplebridge.contract.organisation.OrganisationFact.UnitStands;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReferenceTest {

    private static final LocalDate BEGIN = LocalDate.of(2020, 1, 1);
    private static final LocalDate END = LocalDate.of(2023, 6, 30);

    private final Reference reference = new Reference(CatalogueFixtures.delivered());

    @Test
    void until_something_is_said_the_villages_of_the_file_hold() {
        assertThat(town().villagesOn(BEGIN)).extracting(Term::code).contains("dami", "pangxi");
        assertThat(town().villages()).hasSize(7);
    }

    @Test
    void a_new_village_follows_those_of_the_file() {
        reference.learn(village("xincun", "新村", null, 1));
        assertThat(town().villages()).hasSize(8).last().extracting(Village::zh).isEqualTo("新村");
        assertThat(town().villageName("xincun", Locale.CHINA)).isEqualTo("新村");
    }

    @Test
    void an_ended_village_keeps_its_name_and_place_and_takes_nothing_new() {
        reference.learn(village("dami", "大密村", END, 2));
        assertThat(town().villages().getFirst().code()).isEqualTo("dami");
        assertThat(town().villageName("dami", Locale.CHINA)).isEqualTo("大密村");
        assertThat(town().villagesOn(END)).extracting(Term::code).contains("dami");
        assertThat(town().villagesOn(END.plusDays(1)))
                .extracting(Term::code)
                .doesNotContain("dami");
    }

    @Test
    void an_older_word_that_comes_late_changes_nothing() {
        reference.learn(village("dami", "大密新村", null, 3));
        reference.learn(village("dami", "大密村", END, 2));
        assertThat(town().villageName("dami", Locale.CHINA)).isEqualTo("大密新村");
        assertThat(town().villagesOn(END.plusDays(1))).extracting(Term::code).contains("dami");
    }

    @Test
    void what_is_no_village_or_of_another_town_is_not_among_the_villages() {
        reference.learn(unit("changsha", "dami-1", "GRID"));
        reference.learn(unit("changsha", "dami-2", "A_KIND_OF_LATER"));
        reference.learn(unit("elsewhere", "there", "VILLAGE"));
        assertThat(town().villages()).hasSize(7);
    }

    private Town town() {
        return reference.now().defaultTown();
    }

    private static UnitStands village(
            String code, String zh, @Nullable LocalDate until, long version) {
        return new UnitStands(
                "changsha",
                code,
                "VILLAGE",
                zh,
                zh,
                "changsha",
                BEGIN,
                until,
                version,
                Instant.EPOCH);
    }

    private static UnitStands unit(String town, String code, String kind) {
        return new UnitStands(town, code, kind, code, code, town, BEGIN, null, 1, Instant.EPOCH);
    }
}
