package io.maplebridge.platform.space;

import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Where data is kept and how much has to be free there.
 *
 * @param folders on the disks that this process writes to or sees; none where broker and store are
 *     elsewhere
 * @param low below this the office is told
 * @param none below this nothing more is taken in
 */
@ConfigurationProperties("maplebridge.space")
public record SpaceSettings(
        @DefaultValue List<Path> folders,
        @DefaultValue("500MB") DataSize low,
        @DefaultValue("100MB") DataSize none) {

    public SpaceSettings {
        folders = List.copyOf(folders);
    }

    Room of(long freeBytes) {
        if (freeBytes < none.toBytes()) {
            return Room.NONE;
        }
        return freeBytes < low.toBytes() ? Room.LOW : Room.AMPLE;
    }
}
