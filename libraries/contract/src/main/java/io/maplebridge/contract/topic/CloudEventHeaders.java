package io.maplebridge.contract.topic;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * CloudEvents 1.0 attributes of a record in binary content mode: each attribute is a Kafka header
 * {@code ce_*}, the body is the plain JSON of the contract record.
 *
 * @param id unique with {@code source}
 * @param source the service that says it, a URI reference such as {@code /cases}
 * @param type versioned wire name
 * @param subject the case id
 */
public record CloudEventHeaders(
        String id, String source, String type, String subject, Instant time) {

    /** Header names and values in the order of the specification. */
    public Map<String, String> asMap() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", id);
        headers.put("ce_source", source);
        headers.put("ce_type", type);
        headers.put("ce_subject", subject);
        headers.put("ce_time", time.toString());
        headers.put("content-type", "application/json");
        return headers;
    }
}
