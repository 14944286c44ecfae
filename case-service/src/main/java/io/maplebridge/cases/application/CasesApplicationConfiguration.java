package io.maplebridge.cases.application;

import io.maplebridge.cases.domain.Deadlines;
import io.maplebridge.cases.domain.TimeLimit;
import io.maplebridge.cases.domain.WorkingDays;
import io.maplebridge.contract.ContractJson;
import java.io.IOException;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.TaskScheduler;

@Configuration(proxyBeanMethods = false)
class CasesApplicationConfiguration {

    @Bean
    Deadlines deadlines(TimeSettings settings) throws IOException {
        TimeLimit[] limits =
                ContractJson.read(settings.timeLimits().getContentAsByteArray(), TimeLimit[].class);
        WorkingDays workingDays =
                ContractJson.read(
                        settings.workingDays().getContentAsByteArray(), WorkingDays.class);
        return new Deadlines(List.of(limits), workingDays);
    }

    @Bean
    Relay relay(Outbox outbox, CaseLog caseLog) {
        return new Relay(outbox, caseLog);
    }

    @Bean
    Sweep sweep(Outbox outbox, Lease lease, Relay relay) {
        return new Sweep(outbox, lease, relay);
    }

    @Bean
    RelayLifecycle relayLifecycle(Relay relay, Sweep sweep, TaskScheduler scheduler) {
        return new RelayLifecycle(relay, sweep, scheduler);
    }
}
