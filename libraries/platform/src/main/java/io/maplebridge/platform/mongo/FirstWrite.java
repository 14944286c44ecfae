package io.maplebridge.platform.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.bulk.BulkWriteError;
import java.util.Set;
import java.util.stream.Collectors;

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

    /**
     * Of a batch of inserts that does not stop at an error, the places of those that were not the
     * first, from 0; all others were written.
     *
     * @throws MongoBulkWriteException when one failed for another reason
     */
    public static Set<Integer> lateOf(Runnable batch) {
        try {
            batch.run();
            return Set.of();
        } catch (MongoBulkWriteException e) {
            boolean other =
                    e.getWriteErrors().stream()
                            .anyMatch(error -> error.getCategory() != ErrorCategory.DUPLICATE_KEY);
            if (other || e.getWriteConcernError() != null) {
                throw e;
            }
            return e.getWriteErrors().stream()
                    .map(BulkWriteError::getIndex)
                    .collect(Collectors.toSet());
        }
    }
}
