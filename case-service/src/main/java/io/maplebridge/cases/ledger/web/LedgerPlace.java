package io.maplebridge.cases.ledger.web;

import io.maplebridge.cases.ledger.application.Ledger.Place;
import io.maplebridge.platform.problem.InvalidRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A place in the ledger as it stands in an address: to be handed back, not to be read. */
final class LedgerPlace {

    private static final int LONGEST = 400;
    private static final char BETWEEN = '\n';

    private LedgerPlace() {}

    static String write(Place place) {
        String text = place.value() + BETWEEN + place.id();
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * @throws InvalidRequest when no ledger wrote it
     */
    static Place read(String address) {
        try {
            if (address.length() <= LONGEST) {
                byte[] text = Base64.getUrlDecoder().decode(address);
                String place = new String(text, StandardCharsets.UTF_8);
                int end = place.indexOf(BETWEEN);
                if (end >= 0) {
                    return new Place(place.substring(0, end), place.substring(end + 1));
                }
            }
        } catch (IllegalArgumentException e) {
            // Not of that alphabet: answered below like anything else that was made up.
        }
        throw new InvalidRequest("after", "unknown-place");
    }
}
