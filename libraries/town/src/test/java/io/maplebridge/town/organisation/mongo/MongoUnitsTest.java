package io.maplebridge.town.organisation.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.maplebridge.testkit.TestDocuments;
import io.maplebridge.town.organisation.domain.Unit;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class MongoUnitsTest {

    private static final TestDocuments.FreshDatabase DATABASE = TestDocuments.freshDatabase();
    private static final MongoClient CLIENT = MongoClients.create(DATABASE.uri());
    private static final Instant NOW = Instant.parse("2023-12-18T02:00:00.125Z");

    private final MongoUnits units =
            new MongoUnits(CLIENT.getDatabase(DATABASE.name()).getCollection("units"));

    @AfterAll
    static void close() {
        CLIENT.close();
    }

    @Test
    void a_unit_is_read_as_it_was_written() {
        Unit unit = UnitQueries.unit("read");
        LocalDate lastDay = LocalDate.of(2024, 1, 1);
        Unit ended = unit.renamed("新", "New", "乙", NOW).ended(lastDay, "other", "丙", NOW);
        assertThat(units.add(unit)).isTrue();
        assertThat(units.replace(unit.renamed("新", "New", "乙", NOW))).isTrue();
        assertThat(units.replace(ended)).isTrue();
        assertThat(units.find("read")).contains(ended);
        assertThat(units.all()).contains(ended);
    }

    @Test
    void a_code_is_taken_once() {
        assertThat(units.add(UnitQueries.unit("once"))).isTrue();
        assertThat(units.add(UnitQueries.unit("once"))).isFalse();
    }

    @Test
    void a_stale_write_changes_nothing() {
        Unit unit = UnitQueries.unit("stale");
        units.add(unit);
        Unit mine = unit.renamed("甲的", "Mine", "甲", NOW);
        assertThat(units.replace(mine)).isTrue();
        assertThat(units.replace(unit.renamed("乙的", "Yours", "乙", NOW))).isFalse();
        assertThat(units.find("stale")).contains(mine);
    }

    @Test
    void what_was_written_waits_until_it_was_told_as_it_is() {
        Unit unit = UnitQueries.unit("waits");
        units.add(unit);
        Unit changed = unit.renamed("新", "New", "甲", NOW);
        units.replace(changed);
        units.told(unit);
        assertThat(units.waiting()).as("the older word does not count").contains(changed);
        units.told(changed);
        assertThat(units.waiting()).doesNotContain(changed);
    }
}
