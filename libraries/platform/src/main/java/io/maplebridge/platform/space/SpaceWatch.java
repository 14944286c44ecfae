package io.maplebridge.platform.space;

import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Says in the log when a disk is getting full, is full, and is not any more. */
@Component
class SpaceWatch {

    private static final Logger log = LoggerFactory.getLogger(SpaceWatch.class);

    private final FreeSpace space;
    private Room said = Room.AMPLE;

    SpaceWatch(FreeSpace space) {
        this.space = space;
    }

    @Scheduled(fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
    synchronized void look() {
        space.fullest().ifPresent(this::say);
    }

    private void say(FreeSpace.Fullest disk) {
        if (disk.room() == said) {
            return;
        }
        said = disk.room();
        switch (said) {
            case AMPLE ->
                    log.warn(
                            "The disk of {} has room again: {} MB",
                            disk.folder(),
                            disk.megabytes());
            case LOW ->
                    log.warn(
                            "The disk of {} is getting full: {} MB are left. Make room.",
                            disk.folder(),
                            disk.megabytes());
            case NONE ->
                    log.error(
                            "The disk of {} is full: {} MB are left. Nothing is taken in until there"
                                    + " is room.",
                            disk.folder(),
                            disk.megabytes());
        }
    }
}
