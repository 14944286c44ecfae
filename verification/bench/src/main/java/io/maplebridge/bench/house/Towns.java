package io.maplebridge.bench.house;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import io.maplebridge.contract.ContractJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A county of forty towns: that of the reference data, and thirty-nine like it whose codes have a
 * number behind.
 */
public final class Towns {

    public static final int COUNT = 40;

    private static final String CATALOGUE = "/reference/catalogue.json";
    private static final ObjectNode COUNTY = fortyTimes();

    private Towns() {}

    /** The code of a town, counted from 0. */
    public static String code(int town) {
        return town(town).required("code").asString();
    }

    /** The codes of its villages. */
    public static List<String> villages(int town) {
        return codes(town(town).required("villages"));
    }

    /** The codes of one of the lists that all towns share. */
    public static List<String> codes(String list) {
        return codes(COUNTY.required(list));
    }

    /** The file that services are given. */
    static Path reference(Ground ground) {
        Path file = ground.folder("reference").resolve("catalogue.json");
        try {
            return Files.write(file, county());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The reference data with all its towns. */
    static byte[] county() {
        return ContractJson.write(COUNTY);
    }

    private static JsonNode town(int town) {
        return COUNTY.required("towns").required(town);
    }

    private static List<String> codes(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(one -> one.required("code").asString())
                .toList();
    }

    private static ObjectNode fortyTimes() {
        ObjectNode county = ContractJson.read(delivered(), ObjectNode.class);
        String first = county.required("towns").required(0).toString();
        List<JsonNode> towns =
                IntStream.range(0, COUNT).mapToObj(number -> like(first, number)).toList();
        county.putArray("towns").addAll(towns);
        return county;
    }

    private static byte[] delivered() {
        try (InputStream catalogue = Towns.class.getResourceAsStream(CATALOGUE)) {
            return requireNonNull(catalogue, CATALOGUE).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With a number behind every code, and behind the words of its case numbers. */
    private static JsonNode like(String first, int number) {
        String other =
                number == 0
                        ? first
                        : first.replaceAll("\"code\":\"([^\"]+)", "$0-" + number)
                                .replaceAll("-(centre|office|desk)(?=\"[],])", "$0-" + number)
                                .replaceAll("字(?=\")", "$0" + number);
        return ContractJson.read(other.getBytes(UTF_8), JsonNode.class);
    }
}
