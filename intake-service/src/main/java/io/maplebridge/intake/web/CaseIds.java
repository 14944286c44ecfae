package io.maplebridge.intake.web;

import io.maplebridge.contract.words.Spelling;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which case a submission makes. */
final class CaseIds {

    private CaseIds() {}

    /**
     * The case of an order: the same for the same platform and number, whoever sends it and however
     * often (RFC 9562 name-based). The separator cannot stand in a platform code.
     */
    static UUID ofOrder(@Nullable String platform, @Nullable String number) {
        String name = "order\n" + platform + "\n" + Spelling.key(number == null ? "" : number);
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
