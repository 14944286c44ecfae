package io.maplebridge.cases.town;

import static org.assertj.core.api.Assertions.assertThat;

import io.maplebridge.cases.CasesApplication;
import io.maplebridge.platform.access.PublishedPasswords;
import io.maplebridge.testkit.TestDocuments;
import io.maplebridge.testkit.TestDocuments.FreshDatabase;
import io.maplebridge.testkit.TestInfrastructure;
import io.maplebridge.town.audit.application.AuditLines;
import io.maplebridge.town.audit.domain.Deed;
import io.maplebridge.town.people.application.Accounts;
import io.maplebridge.town.people.application.Administration;
import io.maplebridge.town.people.domain.Account;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** One installation, started again and again with other settings. */
@ExtendWith(OutputCaptureExtension.class)
class PublishedPasswordsAtStartTest {

    private static final String LOOPBACK = "server.address=127.0.0.1";
    private static final String DEMO = "maplebridge.access.demo-accounts=true";
    private static final String NO_DEMO = "maplebridge.access.demo-accounts=false";
    private static final String PROXY = "server.forward-headers-strategy=native";

    private final FreshDatabase database = TestDocuments.freshDatabase();

    @Test
    void any_start_that_lets_others_in_blocks_the_accounts_and_says_so(CapturedOutput said) {
        started(
                town -> {
                    assertThat(open(town))
                            .containsExactly(
                                    "guanli", "lingdao", "rexian", "tiaojie", "tongji", "zongzhi");
                    assertThat(areOpen(town)).isTrue();
                    // A password by hand: an account like any other.
                    town.getBean(Administration.class).giveNewPassword("tongji");
                },
                LOOPBACK,
                DEMO);

        started(
                town -> {
                    assertThat(open(town))
                            .as("one to let people in")
                            .containsExactly("admin", "tongji");
                    assertThat(areOpen(town)).isFalse();
                    assertThat(blockedInTheTrail(town))
                            .containsExactlyInAnyOrder(
                                    "guanli", "lingdao", "rexian", "tiaojie", "zongzhi");
                    assertThat(said.getOut())
                            .contains("账号 zongzhi 的密码是公开的示例密码，已停用")
                            .containsOnlyOnce("one-time password: admin / ");
                },
                LOOPBACK,
                NO_DEMO);

        started(
                town -> {
                    assertThat(open(town))
                            .as("they stay blocked")
                            .containsExactly("admin", "tongji");
                    assertThat(blockedInTheTrail(town)).hasSize(5);
                    assertThat(areOpen(town)).isFalse();
                    town.getBean(Administration.class).block("zongzhi", false);
                    assertThat(areOpen(town)).isTrue();
                },
                LOOPBACK,
                DEMO);

        started(
                town -> {
                    assertThat(open(town)).containsExactly("admin", "tongji");
                    assertThat(blockedInTheTrail(town)).hasSize(6).contains("zongzhi");
                },
                LOOPBACK,
                DEMO,
                PROXY);
    }

    @Test
    void an_installation_that_begins_open_to_the_network_has_an_administrator_and_no_demo(
            CapturedOutput said) {
        started(
                town -> {
                    assertThat(open(town)).containsExactly("admin");
                    assertThat(said.getOut()).contains("one-time password: admin / ");
                },
                "server.address=0.0.0.0",
                DEMO);
    }

    private void started(Consumer<ApplicationContext> then, String... settings) {
        List<String> all = new ArrayList<>(List.of(settings));
        all.add("server.port=0");
        all.add("spring.mongodb.uri=" + database.uri());
        all.add("maplebridge.cases.database=" + database.name());
        ApplicationContextInitializer<ConfigurableApplicationContext> more =
                context -> TestPropertyValues.of(all).applyTo(context);
        try (ConfigurableApplicationContext town =
                new SpringApplicationBuilder(CasesApplication.class)
                        .properties("spring.config.name=platform,cases")
                        .initializers(new TestInfrastructure(), more)
                        .run()) {
            then.accept(town);
        }
    }

    private static boolean areOpen(ApplicationContext town) {
        return town.getBean(PublishedPasswords.class).areOpen();
    }

    /** By name. */
    private static List<String> open(ApplicationContext town) {
        return town.getBean(Accounts.class).all().stream()
                .filter(one -> !one.blocked())
                .map(Account::id)
                .toList();
    }

    private static List<String> blockedInTheTrail(ApplicationContext town) {
        return town
                .getBean(AuditLines.class)
                .find(new AuditLines.Query(null, Deed.ACCOUNT_BLOCKED, null, 0, 50))
                .stream()
                .map(line -> line.entry().subject())
                .toList();
    }
}
