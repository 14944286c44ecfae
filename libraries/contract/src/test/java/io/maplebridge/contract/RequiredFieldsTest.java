package io.maplebridge.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.maplebridge.contract.event.CaseEvent;
import io.maplebridge.contract.organisation.OrganisationFact;
import io.maplebridge.contract.submission.Submission;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Takes one field at a time out of a golden record, and sees whether what is left is refused. */
class RequiredFieldsTest {

    private static final JsonMapper TREES = JsonMapper.shared();

    private static final Set<String> OPTIONAL =
            Set.of(
                    "/description",
                    "/amount",
                    "/parties/0/phone",
                    "/facts/number",
                    "/facts/category",
                    "/facts/channel",
                    "/facts/amount",
                    "/facts/milestones/1/detail",
                    "/until");

    @ParameterizedTest(name = "{0} without {1}")
    @MethodSource("required")
    void a_record_without_a_required_field_is_refused(
            String wireName, String pointer, Class<?> family) throws IOException {
        assertThatThrownBy(() -> ContractJson.read(without(wireName, pointer, false), family))
                .isInstanceOf(JacksonException.class);
        assertThatThrownBy(() -> ContractJson.read(without(wireName, pointer, true), family))
                .isInstanceOf(JacksonException.class);
    }

    @ParameterizedTest(name = "{0} without {1}")
    @MethodSource("optional")
    void a_record_without_an_optional_field_is_read(
            String wireName, String pointer, Class<?> family) throws IOException {
        assertThat(ContractJson.read(without(wireName, pointer, false), family)).isNotNull();
        assertThat(ContractJson.read(without(wireName, pointer, true), family)).isNotNull();
    }

    static Stream<Arguments> required() throws IOException {
        return fields().filter(field -> !OPTIONAL.contains(pointer(field)));
    }

    static Stream<Arguments> optional() throws IOException {
        return fields().filter(field -> OPTIONAL.contains(pointer(field)));
    }

    private static String pointer(Arguments field) {
        return (String) field.get()[1];
    }

    private static Stream<Arguments> fields() throws IOException {
        return Stream.of(
                        fields("dispute-submitted.v1", Submission.class),
                        fields("petition-submitted.v1", Submission.class),
                        fields("order-submitted.v1", Submission.class),
                        fields("case-accepted.v1", CaseEvent.class),
                        fields("unit-stands.v1", OrganisationFact.class))
                .flatMap(List::stream);
    }

    private static List<Arguments> fields(String wireName, Class<?> family) throws IOException {
        List<Arguments> found = new ArrayList<>();
        collect(TREES.readTree(GoldenFiles.read(wireName)), "", wireName, family, found);
        return found;
    }

    private static void collect(
            JsonNode node, String at, String wireName, Class<?> family, List<Arguments> found) {
        for (String name : node.propertyNames()) {
            found.add(Arguments.of(wireName, at + "/" + name, family));
            collect(node.get(name), at + "/" + name, wireName, family, found);
        }
        if (node.isArray()) {
            int last = node.size() - 1;
            String element = at.endsWith("milestones") ? at + "/" + last : at + "/0";
            collect(
                    node.get(at.endsWith("milestones") ? last : 0),
                    element,
                    wireName,
                    family,
                    found);
        }
    }

    private static byte[] without(String wireName, String pointer, boolean saidNull)
            throws IOException {
        JsonNode tree = TREES.readTree(GoldenFiles.read(wireName));
        int end = pointer.lastIndexOf('/');
        ObjectNode owner = (ObjectNode) tree.at(pointer.substring(0, end));
        String name = pointer.substring(end + 1);
        owner.remove(name);
        if (saidNull) {
            owner.putNull(name);
        }
        return TREES.writeValueAsBytes(tree);
    }
}
