package io.maplebridge.platform.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import io.maplebridge.platform.kafka.Outages;
import java.util.Set;

/**
 * Every failure of the store is an outage, except those that say the data itself cannot be stored.
 * A proxy in front of another engine answers an engine that is away with a general error code, so
 * only the codes known to blame the data do.
 */
public final class MongoOutage implements Outages.Sign {

    /**
     * BadValue, FailedToParse, TypeMismatch, DocumentValidationFailure, too large (two, and a third
     * that DocumentDB says), key too long.
     */
    private static final Set<Integer> BLAMES_THE_DATA =
            Set.of(2, 9, 14, 121, 10334, 17419, 285999133, 17280);

    @Override
    public boolean isOutage(Throwable throwable) {
        return throwable instanceof MongoException e && !blamesTheData(e);
    }

    private static boolean blamesTheData(MongoException e) {
        if (e instanceof MongoBulkWriteException bulk) {
            return bulk.getWriteConcernError() == null
                    && bulk.getWriteErrors().stream()
                            .anyMatch(error -> BLAMES_THE_DATA.contains(error.getCode()));
        }
        return BLAMES_THE_DATA.contains(e.getCode())
                || ErrorCategory.fromErrorCode(e.getCode()) == ErrorCategory.DUPLICATE_KEY;
    }
}
