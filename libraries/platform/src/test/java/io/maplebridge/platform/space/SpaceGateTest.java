package io.maplebridge.platform.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.maplebridge.contract.words.Role;
import io.maplebridge.platform.access.AllowedTo;
import io.maplebridge.platform.access.OpenToAll;
import io.maplebridge.platform.access.OpenToEverySignedIn;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Status;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;
import org.springframework.web.method.HandlerMethod;

class SpaceGateTest {

    private static final DataSize NOTHING = DataSize.ofBytes(0);
    private static final DataSize MORE_THAN_THERE_IS = DataSize.ofBytes(Long.MAX_VALUE);

    @TempDir Path folder;

    @Test
    void what_would_be_written_is_turned_away_while_there_is_no_room_and_507() {
        FreeSpace full = space(MORE_THAN_THERE_IS, MORE_THAN_THERE_IS);
        for (String method : List.of("POST", "PUT", "PATCH", "DELETE")) {
            assertThatThrownBy(() -> passes(full, method, "submit"))
                    .isInstanceOfSatisfying(
                            SpaceGate.NoRoom.class,
                            thrown -> {
                                var problem = new SpaceGate(full).problemOf(thrown).orElseThrow();
                                assertThat(problem.status().value()).isEqualTo(507);
                                assertThat(problem.headers().getFirst("Retry-After")).isNotNull();
                            });
        }
        assertThat(new SpaceHealthIndicator(full).health().getStatus())
                .isEqualTo(Status.OUT_OF_SERVICE);
    }

    @Test
    void reading_and_signing_in_and_out_go_on() {
        FreeSpace full = space(MORE_THAN_THERE_IS, MORE_THAN_THERE_IS);
        assertThat(passes(full, "GET", "submit")).isTrue();
        assertThat(passes(full, "POST", "signIn")).isTrue();
        assertThat(passes(full, "POST", "signOut")).isTrue();
    }

    @Test
    void a_disk_that_is_getting_full_takes_everything_in_still() {
        FreeSpace low = space(MORE_THAN_THERE_IS, NOTHING);
        assertThat(low.room()).isEqualTo(Room.LOW);
        assertThat(passes(low, "POST", "submit")).isTrue();
        assertThat(new SpaceHealthIndicator(low).health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void the_fullest_disk_counts_and_without_one_there_is_room() {
        assertThat(space(NOTHING, NOTHING).room()).isEqualTo(Room.AMPLE);
        var gone = new SpaceSettings(List.of(folder, folder.resolve("gone")), NOTHING, size(1));
        assertThat(new FreeSpace(gone).room()).isEqualTo(Room.NONE);
        var none = new SpaceSettings(List.of(), MORE_THAN_THERE_IS, MORE_THAN_THERE_IS);
        assertThat(new FreeSpace(none).room()).isEqualTo(Room.AMPLE);
    }

    private static DataSize size(long bytes) {
        return DataSize.ofBytes(bytes);
    }

    private FreeSpace space(DataSize low, DataSize none) {
        return new FreeSpace(new SpaceSettings(List.of(folder), low, none));
    }

    private static boolean passes(FreeSpace space, String method, String handler) {
        try {
            HandlerMethod called = new HandlerMethod(new Desk(), Desk.class.getMethod(handler));
            return new SpaceGate(space)
                    .preHandle(
                            new MockHttpServletRequest(method, "/"),
                            new MockHttpServletResponse(),
                            called);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What stands for the handlers. */
    @SuppressWarnings("unused") // called by name
    public static final class Desk {

        @AllowedTo(Role.OFFICE)
        public void submit() {}

        @OpenToAll
        public void signIn() {}

        @OpenToEverySignedIn
        public void signOut() {}
    }
}
