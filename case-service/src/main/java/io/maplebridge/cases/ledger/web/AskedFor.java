package io.maplebridge.cases.ledger.web;

import io.maplebridge.platform.problem.InvalidRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The parameters of a request that say something, read as what they are to be. */
final class AskedFor {

    private final Map<String, String> said = new HashMap<>();

    AskedFor(Map<String, String> parameters) {
        parameters.forEach((name, value) -> {
            if (!value.isBlank()) {
                said.put(name, value);
            }
        });
    }

    boolean says(String name) {
        return said.containsKey(name);
    }

    @Nullable String value(String name) {
        return said.get(name);
    }

    String valueOr(String name, String otherwise) {
        return said.getOrDefault(name, otherwise);
    }

    /**
     * @throws InvalidRequest when it is neither true nor false
     */
    boolean is(String name) {
        return switch (valueOr(name, "false")) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new InvalidRequest(name, "wrong-type");
        };
    }

    /**
     * @throws InvalidRequest when it is no whole number
     */
    int number(String name, int otherwise) {
        String value = value(name);
        try {
            return value == null ? otherwise : Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new InvalidRequest(name, "wrong-type");
        }
    }

    /**
     * @throws InvalidRequest when it is none of the constants
     */
    <E extends Enum<E>> @Nullable E one(E[] constants, String name) {
        String value = value(name);
        if (value == null) {
            return null;
        }
        return Stream.of(constants)
                .filter(constant -> constant.name().equals(value))
                .findFirst()
                .orElseThrow(() -> new InvalidRequest(name, "unknown-code", value));
    }
}
