package io.maplebridge.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MongoUriTest {

    @ParameterizedTest
    @CsvSource({
        "mongodb://h:1, mongodb://h:1/town",
        "mongodb://h:1/, mongodb://h:1/town",
        "mongodb://h:1/other, mongodb://h:1/town",
        "mongodb://h:1?retryWrites=false, mongodb://h:1/town?retryWrites=false",
        "'mongodb://a:1,b:2/?replicaSet=r', 'mongodb://a:1,b:2/town?replicaSet=r'",
        "mongodb://u:p@h:1, mongodb://u:p@h:1/town?authSource=admin",
        "mongodb://u:p@h:1/users?tls=true, mongodb://u:p@h:1/town?tls=true&authSource=users",
        "mongodb://u:p@h:1/?authSource=x, mongodb://u:p@h:1/town?authSource=x",
        "mongodb+srv://u:p@h/, mongodb+srv://u:p@h/town?authSource=admin",
    })
    void only_the_database_changes_and_who_logs_in_stays(String given, String expected) {
        assertThat(MongoUri.parse(given).withDatabase("town")).isEqualTo(expected);
    }

    @Test
    void no_password_is_printed() {
        assertThat(MongoUri.parse("mongodb://u:secret@h:1,i:2/?a=b").hosts()).isEqualTo("h:1,i:2");
    }

    @Test
    void what_is_no_connection_string_is_refused() {
        assertThatThrownBy(() -> MongoUri.parse("localhost:27017"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
