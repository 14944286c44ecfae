package io.maplebridge.standalone;

import io.maplebridge.cases.CasesConfiguration;
import io.maplebridge.intake.IntakeConfiguration;
import io.maplebridge.standalone.demo.DemoTown;
import io.maplebridge.stats.StatsConfiguration;
import java.net.URI;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Import;

/**
 * The whole product in one process: {@code java -jar standalone-exec.jar}. Settings are given as
 * {@code --name=value}; the ones a person needs are in {@code standalone.yml}.
 *
 * <p>{@code java -jar standalone-exec.jar load-demo http://localhost:8080} loads the demo town into
 * an installation that runs elsewhere.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@EnableConfigurationProperties(StandaloneProperties.class)
@Import({
    IntakeConfiguration.class,
    CasesConfiguration.class,
    StatsConfiguration.class,
    CasesInProcess.class,
    FirstYear.class
})
public class Standalone {

    public static void main(String[] args) throws InterruptedException {
        if (args.length == 2 && args[0].equals("load-demo")) {
            new DemoTown(URI.create(args[1]))
                    .signIn(DemoOffice.ACCOUNT, DemoOffice.PASSWORD)
                    .load(FirstYear::sayProgress);
            return;
        }
        Console.say("枫桥 Maplebridge 正在启动…  starting");
        ModestHeap.ask();
        try {
            application().run(args);
        } catch (RuntimeException reported) {
            // Spring has said what is wrong. The broker's threads would keep a dead process alive.
            System.exit(1);
        }
    }

    private static SpringApplication application() {
        SpringApplication application = new SpringApplication(Standalone.class);
        application.setDefaultProperties(
                Map.of("spring.config.name", "platform,intake,cases,stats,standalone"));
        application.addInitializers(new Engines());
        return application;
    }
}
