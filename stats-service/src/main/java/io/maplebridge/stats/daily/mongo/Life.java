package io.maplebridge.stats.daily.mongo;

import com.mongodb.client.model.Filters;
import io.maplebridge.stats.daily.application.PartitionState;
import org.bson.conversions.Bson;

/** What every document that is counted says of its partition. */
final class Life {

    static final String PARTITION = "partition";

    /** Another one each time that the partition is counted anew. */
    static final String LIFE = "life";

    private Life() {}

    /** What was written before the partition was counted anew. */
    static Bson before(PartitionState owner) {
        return Filters.and(
                Filters.eq(PARTITION, owner.partition().toString()),
                Filters.lt(LIFE, owner.life()));
    }
}
