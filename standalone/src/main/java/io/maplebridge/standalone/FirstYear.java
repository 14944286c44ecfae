package io.maplebridge.standalone;

import io.maplebridge.platform.space.FreeSpace;
import io.maplebridge.platform.space.Room;
import io.maplebridge.standalone.demo.DemoTown;
import io.maplebridge.town.people.application.PublishedAccounts;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;

/**
 * What happens once the doors are open: says where to look and, in a folder that began empty, lets
 * the demo town's year come in. Loading goes on behind; the town can be used meanwhile.
 */
final class FirstYear implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(FirstYear.class);
    private static final Duration AGAIN = Duration.ofSeconds(1);
    private static final String WHERE = "  请打开 open: ";

    private final DataFolder folder;
    private final StandaloneProperties settings;
    private final PublishedAccounts accounts;
    private final FreeSpace space;
    private final EngineRoom engines;
    private volatile @Nullable Thread loading;

    FirstYear(
            DataFolder folder,
            StandaloneProperties settings,
            PublishedAccounts accounts,
            FreeSpace space,
            EngineRoom engines) {
        this.accounts = accounts;
        this.space = space;
        this.engines = engines;
        this.folder = folder;
        this.settings = settings;
    }

    @EventListener
    void onReady(ApplicationReadyEvent event) {
        if (canTakeIn()) {
            begin(event);
        } else {
            Console.say("磁盘已满，现在只能查看，不能收件；腾出空间后自动恢复。");
            Console.say("The disk is full: nothing is taken in until there is room.");
            loading = Thread.ofVirtual().name("waiting").start(() -> beginLater(event));
        }
    }

    private boolean canTakeIn() {
        return space.room() != Room.NONE && engines.areUp();
    }

    private void beginLater(ApplicationReadyEvent event) {
        try {
            while (!canTakeIn()) {
                Thread.sleep(AGAIN);
            }
            begin(event);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private void begin(ApplicationReadyEvent event) {
        var environment = event.getApplicationContext().getEnvironment();
        FrontDoorPort port = FrontDoorPort.of(environment);
        URI door = port.url(environment.getRequiredProperty("local.server.port", Integer.class));
        Duration taken = event.getTimeTaken();
        Console.say(
                "已就绪 ready" + (taken == null ? "" : "（%.1f 秒）".formatted(taken.toMillis() / 1e3)));
        // With TLS the certificate is the town's own, and no program here need know it.
        DemoMark demo = settings.demo() && !port.tls() ? folder.demo() : null;
        boolean missing = demo == DemoMark.WANTED || demo == DemoMark.LOADING;
        if (missing && DemoOffice.isPublished() && !accounts.mayBeOpen()) {
            Console.say("不装入示例乡镇：示例账号只在本机使用。 No demo: its accounts are for this machine alone.");
            Console.say(WHERE + door);
        } else if (missing && demo != null) {
            loading = Thread.ofVirtual().name("demo").start(() -> load(door, demo));
        } else {
            Console.say(WHERE + door);
        }
    }

    private void load(URI door, DemoMark mark) {
        Instant start = Instant.now();
        try {
            DemoTown town = new DemoTown(door).signIn(DemoOffice.ACCOUNT, DemoOffice.PASSWORD);
            if (mark == DemoMark.WANTED && !town.isEmpty()) {
                Console.say("文档库里已有案件，不装入示例乡镇。 The store has cases already: no demo.");
                Console.say(WHERE + door);
                return;
            }
            folder.mark(DemoMark.LOADING);
            Console.say("正在装入示例乡镇（虚构人物）… loading the demo town");
            int all = town.load(FirstYear::sayProgress);
            folder.mark(DemoMark.LOADED);
            double seconds = Duration.between(start, Instant.now()).toMillis() / 1e3;
            Console.say("示例乡镇已装入：%d 件，%.1f 秒  demo loaded".formatted(all, seconds));
            Console.say(WHERE + door);
            Console.say("  数据 figures: " + door + "/stats?year=2023&asOf=2023-12-18");
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            log.error("The demo town could not be loaded completely", e);
            Console.say("示例乡镇没有装完 the demo town is incomplete: " + e.getMessage());
            Console.say("  系统可以照常使用；重新启动会接着装入，已装入的不会重复。");
            Console.say("  The system works. Start it again to load the rest; nothing is doubled.");
            Console.say(WHERE + door);
        }
    }

    /** A line every so often, and the last. */
    static void sayProgress(int done, int all) {
        if (done % 25 == 0 || done == all) {
            Console.say("  " + done + " / " + all);
        }
    }

    @Override
    public void destroy() {
        Thread thread = loading;
        if (thread != null) {
            thread.interrupt();
        }
    }
}
