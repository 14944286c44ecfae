package io.maplebridge.platform.space;

import java.io.File;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * How much room there is at this moment: the disks are asked each time, which costs microseconds.
 */
@Component
public class FreeSpace {

    /**
     * The fullest of the watched disks.
     *
     * @param megabytes that this process may still write
     */
    public record Fullest(Path folder, long megabytes, Room room) {}

    private static final long MEGABYTE = 1L << 20;

    private final SpaceSettings settings;

    FreeSpace(SpaceSettings settings) {
        this.settings = settings;
    }

    /** Empty where no disk is watched. */
    public Optional<Fullest> fullest() {
        return settings.folders().stream()
                .map(this::look)
                .min(Comparator.comparingLong(Fullest::megabytes));
    }

    public Room room() {
        return fullest().map(Fullest::room).orElse(Room.AMPLE);
    }

    /** A folder that is not there has no room, as far as the operating system tells. */
    private Fullest look(Path folder) {
        File at = folder.toFile();
        long free = at.getUsableSpace();
        return new Fullest(folder, free / MEGABYTE, settings.of(free));
    }
}
