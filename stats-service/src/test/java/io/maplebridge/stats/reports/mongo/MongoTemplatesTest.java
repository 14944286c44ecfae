package io.maplebridge.stats.reports.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.maplebridge.stats.reports.application.MadeReports;
import io.maplebridge.stats.reports.application.Templates;
import io.maplebridge.stats.reports.domain.MadeReport;
import io.maplebridge.stats.reports.domain.TemplateVersion;
import io.maplebridge.testkit.TestDocuments;
import io.maplebridge.testkit.TestDocuments.FreshDatabase;
import java.util.Random;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MongoTemplatesTest {

    private final FreshDatabase fresh = TestDocuments.freshDatabase();
    private final MongoClient client = MongoClients.create(fresh.uri());
    private final MongoDatabase database = client.getDatabase(fresh.name());
    private final Templates templates = KeptReports.templates(database);
    private final MadeReports made = KeptReports.made(database);

    @AfterEach
    void close() {
        database.drop();
        client.close();
    }

    @Test
    void a_number_is_taken_once_and_a_version_comes_back_as_it_was() {
        TemplateVersion first = KeptReports.version("changsha", "年报", 1, "a");

        assertThat(templates.add(first)).isTrue();
        assertThat(templates.add(KeptReports.version("changsha", "年报", 1, "b"))).isFalse();
        assertThat(templates.add(KeptReports.version("changsha", "年报", 2, "b"))).isTrue();
        assertThat(templates.add(KeptReports.version("other", "年报", 1, "c"))).isTrue();

        assertThat(templates.find(first.id())).contains(first);
        assertThat(templates.versions(first.id().template()))
                .extracting(one -> one.id().number())
                .containsExactly(1, 2);
        assertThat(templates.ofTown("changsha")).hasSize(2);
    }

    @Test
    void a_file_larger_than_a_document_comes_back_byte_by_byte_or_not_at_all() {
        byte[] file = new byte[19_000_001];
        new Random(5).nextBytes(file);
        templates.putBytes("large", KeptReports.AT, file);
        templates.putBytes("empty", KeptReports.AT, new byte[0]);

        assertThat(templates.bytes("large"))
                .hasValueSatisfying(it -> assertThat(it).isEqualTo(file));
        assertThat(templates.bytes("empty")).hasValueSatisfying(it -> assertThat(it).isEmpty());

        database.getCollection(MongoTemplates.BYTES).deleteOne(new Document("_id", "large/4"));
        assertThat(templates.bytes("large")).isEmpty();
        assertThat(templates.bytes("never")).isEmpty();
    }

    @Test
    void bytes_of_no_version_go_when_they_are_old() {
        templates.putBytes("kept", KeptReports.AT, new byte[] {1});
        templates.putBytes("cut-off", KeptReports.AT, new byte[] {2});
        templates.putBytes("coming", KeptReports.AT.plusSeconds(4_000), new byte[] {3});
        templates.add(KeptReports.version("changsha", "年报", 1, "kept"));

        templates.clearStray(KeptReports.AT.plusSeconds(3_600));

        assertThat(templates.bytes("kept")).isPresent();
        assertThat(templates.bytes("coming")).isPresent();
        assertThat(templates.bytes("cut-off")).isEmpty();
    }

    @Test
    void made_reports_come_newest_first_and_only_those_of_the_town() {
        MadeReport late = KeptReports.report("late", "changsha", KeptReports.AT.plusSeconds(5));
        made.add(KeptReports.report("early", "changsha", KeptReports.AT));
        made.add(late);
        made.add(KeptReports.report("other", "other", KeptReports.AT));

        assertThat(made.ofTown("changsha", 9)).hasSize(2).first().isEqualTo(late);
        assertThat(made.ofTown("changsha", 1)).containsExactly(late);
    }
}
