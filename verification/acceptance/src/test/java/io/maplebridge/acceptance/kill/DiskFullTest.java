package io.maplebridge.acceptance.kill;

import static io.maplebridge.acceptance.system.Costs.PROCESSOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.maplebridge.acceptance.client.Paper;
import io.maplebridge.acceptance.client.Town;
import io.maplebridge.acceptance.system.SmallDisk;
import io.maplebridge.acceptance.system.StandaloneJar;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Fills the disk to the last byte under clients at work, and makes room again. */
@Tag("slow")
@Order(2)
@ResourceLock(PROCESSOR)
class DiskFullTest {

    private static final int DISK_MEGABYTES = 260;
    private static final long TOO_LITTLE = 50L << 20;
    private static final int CLIENTS = 3;

    /** A start alone takes a minute and a half where the processor has other work. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final Paper PAPER = Paper.dispute(LocalDate.of(2024, 5, 6), "contract");

    private final Acknowledged acknowledged = new Acknowledged();

    @Test
    void what_was_acknowledged_survives_a_full_disk_and_it_goes_on_by_itself() throws Exception {
        Optional<SmallDisk> mounted = SmallDisk.mount("small", DISK_MEGABYTES);
        assumeTrue(mounted.isPresent(), "this user may not mount");
        try (SmallDisk disk = mounted.orElseThrow()) {
            StandaloneJar system = StandaloneJar.on(disk, "full-disk");
            try {
                fillUnderClients(disk, system);
                fillBeforeStart(disk, system);
            } catch (AssertionError | Exception e) {
                System.out.println(system.tail());
                throw e;
            } finally {
                system.kill();
            }
        }
        System.out.printf("[acceptance] full disk: %s, all there once%n", acknowledged);
    }

    private void fillUnderClients(SmallDisk disk, StandaloneJar system) throws Exception {
        Town town = new Town(system.door());
        Books books = Books.open(town);
        try (Clients clients = Clients.start(CLIENTS, town, acknowledged, new Random(11))) {
            awaitMore(10);
            assertThat(town.get("/cases").expect(200).text()).contains("磁盘空间不足");

            disk.leave(TOO_LITTLE);
            assertThat(town.submit(PAPER, UUID.randomUUID()).expect(507).text())
                    .contains("urn:maplebridge:problem:no-room", "磁盘已满");
            assertThat(town.get("/cases").expect(200).text()).contains("磁盘已满");
            assertThat(ready(town)).isEqualTo(503);

            disk.leave(0);
            Awaitility.await("the last byte is written")
                    .atMost(PATIENCE)
                    .until(() -> system.output().contains("waits for room on the disk"));
            assertThat(system.isAlive()).isTrue();
            assertThat(ready(town)).isEqualTo(503);

            disk.makeRoom();
            Awaitility.await("it goes on").atMost(PATIENCE).until(() -> ready(town) == 200);
            awaitMore(10);
            clients.assertAllWorking();
            clients.finish();
            books.assertExactly(acknowledged);
        }
    }

    private void fillBeforeStart(SmallDisk disk, StandaloneJar system) throws Exception {
        Town town = new Town(system.door());
        system.kill();
        disk.leave(0);
        int before = system.output().length();
        system.launchAgain();
        Awaitility.await("it says why it is not ready")
                .atMost(PATIENCE)
                .until(() -> system.output().substring(before).contains("磁盘已满"));
        Awaitility.await("a door that says so")
                .atMost(PATIENCE)
                .ignoreExceptionsInstanceOf(IOException.class)
                .until(() -> ready(town) == 503);
        assertThat(system.output().substring(before)).doesNotContain("已就绪");
        disk.makeRoom();
        system.awaitReady();
        List<Acknowledged.Case> told = acknowledged.soFar();
        Books.open(town).assertAllThere(told.subList(told.size() - CLIENTS, told.size()));
    }

    private void awaitMore(int cases) {
        int enough = acknowledged.cases() + cases;
        Awaitility.await(cases + " more cases")
                .atMost(PATIENCE)
                .until(() -> acknowledged.cases() >= enough);
    }

    private static int ready(Town town) throws IOException {
        return town.asNobody().get("/readyz").status();
    }
}
