package io.maplebridge.platform.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;

/** A write that only the first of several may make, as a unique index decides. */
public final class FirstWrite {

    private FirstWrite() {}

    /** Whether the write was the first; otherwise nothing was written. */
    public static boolean of(Runnable write) {
        try {
            write.run();
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }
}
