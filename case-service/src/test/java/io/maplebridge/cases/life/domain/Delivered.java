package io.maplebridge.cases.life.domain;

import io.maplebridge.contract.ContractJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The time limits and the calendar that the product is delivered with. */
public final class Delivered {

    private Delivered() {}

    public static Deadlines deadlines() {
        return new Deadlines(List.of(read("time-limits.json", TimeLimit[].class)), calendar());
    }

    public static WorkingDays calendar() {
        return read("working-days.json", WorkingDays.class);
    }

    private static <T> T read(String file, Class<T> type) {
        try (InputStream json = Delivered.class.getResourceAsStream("/cases/" + file)) {
            return ContractJson.read(Objects.requireNonNull(json).readAllBytes(), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
