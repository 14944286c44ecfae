package io.maplebridge.cases.life.mongo;

import io.maplebridge.cases.life.application.LeaseContract;
import io.maplebridge.platform.lease.Lease;
import io.maplebridge.platform.mongo.MongoLease;
import io.maplebridge.platform.time.TownTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;

class MongoLeaseTest implements LeaseContract {

    private final CaseCollections store = new CaseCollections();
    private Instant now = Instant.parse("2023-12-18T01:00:00Z");

    @Override
    public Lease lease() {
        InstantSource moving = () -> now;
        return new MongoLease(store.leases(), new TownTime(moving.withZone(ZoneOffset.UTC)));
    }

    @Override
    public void letPass(Duration time) {
        now = now.plus(time);
    }
}
