package io.maplebridge.contract;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import io.maplebridge.contract.event.CaseEvent;
import io.maplebridge.contract.event.CaseEventType;
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
import tools.jackson.core.JacksonException;

class GoldenFilesTest {

    /** Facts of the later shapes; the other events keep those of the first. */
    private static final String RETOLD = "agreement-reached.v1.shape-2";

    private static final String MERGED = "unit-stands.v1.merged";
    private static final String ACCUSING = "agreement-reached.v1.shape-3";

    static Stream<Arguments> records() {
        OrganisationFact unit = ContractFixtures.unit();
        return Stream.of(
                        ContractFixtures.submissions()
                                .map(s -> Arguments.of(s.wireName(), s, Submission.class)),
                        ContractFixtures.events()
                                .map(e -> Arguments.of(e.type().wireName(), e, CaseEvent.class)),
                        Stream.of(
                                Arguments.of(RETOLD, ContractFixtures.retold(), CaseEvent.class),
                                Arguments.of(
                                        ACCUSING, ContractFixtures.accusing(), CaseEvent.class),
                                Arguments.of(
                                        MERGED, ContractFixtures.merged(), OrganisationFact.class),
                                Arguments.of(unit.wireName(), unit, OrganisationFact.class)))
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
    void an_unknown_type_and_a_missing_one_are_errors() {
        byte[] golden = ContractJson.write(ContractFixtures.retold());
        String text = text(golden);
        for (String wrong :
                List.of(
                        text.replace("agreement-reached.v1", "agreement-dreamt.v1"),
                        text.replace("\"type\":\"agreement-reached.v1\",", ""),
                        text.replace("\"type\":\"agreement-reached.v1\"", "\"type\":null"))) {
            assertThat(wrong).isNotEqualTo(text);
            assertThatThrownBy(() ->
                            ContractJson.read(
                                    wrong.getBytes(StandardCharsets.UTF_8), CaseEvent.class))
                    .isInstanceOf(JacksonException.class);
        }
    }

    @Test
    void no_golden_file_is_of_a_type_that_is_forgotten() throws IOException {
        List<String> known =
                Stream.of(
                                families()
                                        .flatMap(family -> Arrays.stream(names(family)))
                                        .map(JsonSubTypes.Type::name),
                                Arrays.stream(CaseEventType.values()).map(CaseEventType::wireName),
                                Stream.of(RETOLD, ACCUSING, MERGED))
                        .flatMap(some -> some)
                        .toList();
        assertThat(known).doesNotHaveDuplicates().containsAll(GoldenFiles.wireNames());
    }

    static Stream<Class<?>> families() {
        return Stream.of(Submission.class, OrganisationFact.class);
    }

    private static JsonSubTypes.Type[] names(Class<?> family) {
        return requireNonNull(family.getAnnotation(JsonSubTypes.class)).value();
    }

    private static String text(byte[] json) {
        return new String(json, StandardCharsets.UTF_8);
    }
}
