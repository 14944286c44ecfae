package io.maplebridge.town.people;

import io.maplebridge.platform.start.UntilDone;
import io.maplebridge.platform.time.TownTime;
import io.maplebridge.town.people.application.Accounts;
import io.maplebridge.town.people.application.FirstAccounts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.security.crypto.password.PasswordEncoder;

@Configuration(proxyBeanMethods = false)
class PeopleConfiguration {

    private static final Logger log = LoggerFactory.getLogger(PeopleConfiguration.class);

    @Bean
    UntilDone firstAccountsMade(
            Accounts accounts,
            PasswordEncoder passwords,
            TownTime time,
            @Value("${maplebridge.access.demo-accounts:false}") boolean demo,
            TaskScheduler scheduler) {
        FirstAccounts first = new FirstAccounts(accounts, passwords, time);
        return new UntilDone(
                "make the first accounts",
                () -> {
                    // Shown once, on purpose: whoever installs it has no other way in.
                    first.make(demo, shown -> log.warn("管理员的一次性密码 one-time password: {}", shown));
                    return true;
                },
                scheduler);
    }
}
