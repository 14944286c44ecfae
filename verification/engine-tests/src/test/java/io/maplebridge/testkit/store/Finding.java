package io.maplebridge.testkit.store;

import com.mongodb.MongoException;
import java.util.function.BooleanSupplier;

/** What one store answered to one check, in the words of the table. */
final class Finding {

    /** A check that only has to hold says nothing more. */
    private String words = "yes";

    String words() {
        return words;
    }

    /** Must be refused, each store with an error of its own. */
    void isRefused(Throwable error) {
        // What the driver refuses before it is sent has no code of a server.
        words =
                error instanceof MongoException e && e.getCode() > 0
                        ? "refused (" + e.getCode() + ")"
                        : "refused by the driver";
    }

    /** Tries what no service relies on: it may work, be refused, or do nothing without a word. */
    void of(Runnable request, BooleanSupplier hasEffect) {
        try {
            request.run();
            words = hasEffect.getAsBoolean() ? "works" : "**no effect, no error**";
        } catch (MongoException e) {
            isRefused(e);
        }
    }
}
