package io.maplebridge.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.TimeZone;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The one JSON mapper of the wire. Unknown fields are ignored, so that an optional field may be
 * added without a new version; an unknown {@code type} is an error, so that a fact is never skipped
 * unseen. Dates are ISO-8601 text, instants are UTC, amounts are plain decimals, absent means null.
 */
public final class ContractJson {

    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                    .defaultTimeZone(TimeZone.getTimeZone("UTC"))
                    .changeDefaultPropertyInclusion(
                            any -> any.withValueInclusion(JsonInclude.Include.NON_NULL))
                    .build();

    private ContractJson() {}

    /** UTF-8 bytes of a contract record. */
    public static byte[] write(Object record) {
        return MAPPER.writeValueAsBytes(record);
    }

    /** The same without some of its fields, to compare what two records say. */
    public static byte[] writeWithout(Object record, String... fields) {
        ObjectNode tree = MAPPER.valueToTree(record);
        return MAPPER.writeValueAsBytes(tree.remove(List.of(fields)));
    }

    /**
     * Reads a contract record.
     *
     * @throws tools.jackson.core.JacksonException when the bytes are not that record
     */
    public static <T> T read(byte[] json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }
}
