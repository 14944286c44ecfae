package io.maplebridge.platform.kafka;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** Something to send: the smallest record with a type on the wire. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes(@JsonSubTypes.Type(value = Letter.class, name = "letter.v1"))
public record Letter(String text) {
    public Letter {
        requireNonNull(text, "text");
    }
}
