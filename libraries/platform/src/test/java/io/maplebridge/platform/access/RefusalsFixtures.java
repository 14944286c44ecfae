package io.maplebridge.platform.access;

import io.maplebridge.contract.access.RequestRefused;
import io.maplebridge.platform.time.TownTime;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Refusals that are kept here in the place of being sent. */
public final class RefusalsFixtures {

    private final GatheredRefusals gathered = new GatheredRefusals(new TownTime(Clock.systemUTC()));

    public Refusals refusals() {
        return new Refusals(gathered, new CurrentPerson(), new TownTime(Clock.systemUTC()));
    }

    /** All that would have been sent, once the process has ended. */
    public List<RequestRefused> sent() {
        List<RequestRefused> sent = new ArrayList<>();
        @Nullable RequestRefused next = gathered.rest();
        while (next != null) {
            sent.add(next);
            next = gathered.rest();
        }
        return sent;
    }
}
