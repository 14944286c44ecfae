package io.maplebridge.contract;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import io.maplebridge.contract.event.CaseEvent;
import io.maplebridge.contract.organisation.OrganisationFact;
import io.maplebridge.contract.submission.Submission;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GoldenFilesTest {

    static Stream<Arguments> records() {
        OrganisationFact unit = ContractFixtures.unit();
        return Stream.of(
                        ContractFixtures.submissions()
                                .map(s -> Arguments.of(s.wireName(), s, Submission.class)),
                        ContractFixtures.events()
                                .map(e -> Arguments.of(e.wireName(), e, CaseEvent.class)),
                        Stream.of(Arguments.of(unit.wireName(), unit, OrganisationFact.class)))
                .flatMap(some -> some);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("records")
    void a_record_is_written_as_it_always_was(String wireName, Object record) throws IOException {
        byte[] today = ContractJson.write(record);
        assertThat(text(today)).isEqualTo(text(GoldenFiles.read(wireName, today)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("records")
    void what_was_written_then_says_the_same_today(String wireName, Object record, Class<?> family)
            throws IOException {
        byte[] golden = GoldenFiles.read(wireName, ContractJson.write(record));
        assertThat(ContractJson.read(golden, family)).isEqualTo(record);
    }

    @ParameterizedTest
    @MethodSource("families")
    void every_permitted_type_has_its_name_on_the_wire(Class<?> family) {
        assertThat(Arrays.stream(names(family)).map(JsonSubTypes.Type::value))
                .containsExactlyInAnyOrder(family.getPermittedSubclasses());
    }

    @Test
    void no_golden_file_is_of_a_type_that_is_forgotten() throws IOException {
        List<String> known =
                families()
                        .flatMap(family -> Arrays.stream(names(family)))
                        .map(JsonSubTypes.Type::name)
                        .toList();
        assertThat(known).doesNotHaveDuplicates().containsAll(GoldenFiles.wireNames());
    }

    static Stream<Class<?>> families() {
        return Stream.of(Submission.class, CaseEvent.class, OrganisationFact.class);
    }

    private static JsonSubTypes.Type[] names(Class<?> family) {
        return requireNonNull(family.getAnnotation(JsonSubTypes.class)).value();
    }

    private static String text(byte[] json) {
        return new String(json, StandardCharsets.UTF_8);
    }
}
