package io.maplebridge.stats.editions.application;

import io.maplebridge.contract.ContractJson;
import io.maplebridge.platform.hash.Sha256;
import io.maplebridge.stats.editions.domain.EditionContent;
import io.maplebridge.stats.editions.domain.EditionStep;
import io.maplebridge.stats.editions.domain.FrozenRow;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The canonical form of what is hashed: JSON in UTF-8, fields and keys in the order of their names,
 * rows in the order of their ids. What was hashed is what is kept, byte by byte, so a hash never
 * depends on how a later release would write them.
 */
final class EditionText {

    private EditionText() {}

    /** A part of the rows. */
    record Rows(List<FrozenRow> rows) {}

    static String of(EditionContent content) {
        return new String(ContractJson.write(content), StandardCharsets.UTF_8);
    }

    static String of(EditionStep step) {
        return new String(ContractJson.write(step), StandardCharsets.UTF_8);
    }

    static String hash(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] of(FrozenRow row) {
        return ContractJson.write(row);
    }

    static EditionContent content(String text) {
        return ContractJson.read(text.getBytes(StandardCharsets.UTF_8), EditionContent.class);
    }

    static EditionStep step(String text) {
        return ContractJson.read(text.getBytes(StandardCharsets.UTF_8), EditionStep.class);
    }

    static List<FrozenRow> rows(byte[] bytes) {
        return ContractJson.read(bytes, Rows.class).rows();
    }
}
