package io.maplebridge.platform.space;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Not ready while nothing can be taken in: part of {@code /readyz}. */
@Component("spaceHealthIndicator") // under this name it is in the group of readiness
class SpaceHealthIndicator implements HealthIndicator {

    private final FreeSpace space;

    SpaceHealthIndicator(FreeSpace space) {
        this.space = space;
    }

    @Override
    public Health health() {
        return space.room() == Room.NONE ? Health.outOfService().build() : Health.up().build();
    }
}
