package io.maplebridge.cases.life.application;

import io.maplebridge.cases.life.domain.Deadlines;
import io.maplebridge.cases.life.domain.Queues;
import io.maplebridge.cases.life.domain.TimeLimit;
import io.maplebridge.cases.life.domain.WorkingDays;
import io.maplebridge.contract.ContractJson;
import io.maplebridge.contract.words.CaseKind;
import io.maplebridge.platform.lease.Lease;
import io.maplebridge.platform.reference.Reference;
import io.maplebridge.platform.reference.Town;
import io.maplebridge.platform.time.TownTime;
import java.io.IOException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.TaskScheduler;

@Configuration(proxyBeanMethods = false)
class CasesApplicationConfiguration {

    /** A batch takes less, so none is sent twice that is only on its way. */
    private static final Duration ON_ITS_WAY = Duration.ofSeconds(5);

    @Bean
    Deadlines deadlines(TimeSettings settings) throws IOException {
        TimeLimit[] limits =
                ContractJson.read(settings.timeLimits().getContentAsByteArray(), TimeLimit[].class);
        WorkingDays workingDays =
                ContractJson.read(
                        settings.workingDays().getContentAsByteArray(), WorkingDays.class);
        return new Deadlines(List.of(limits), workingDays);
    }

    /** The queues of the reference data; behind them every other office that it names. */
    @Bean
    Queues queues(Reference reference, TownTime time) {
        Map<String, Map<CaseKind, List<String>>> offices = new HashMap<>();
        for (Town town : reference.now().towns()) {
            Map<CaseKind, List<String>> byKind = new EnumMap<>(CaseKind.class);
            for (CaseKind kind : CaseKind.values()) {
                byKind.put(kind, town.queue(kind));
            }
            offices.put(town.code(), byKind);
        }
        return new Queues(offices, code -> reference.units().isThereOn(code, time.today()));
    }

    @Bean
    Relay relay(Outbox outbox, CaseLog caseLog) {
        return new Relay(outbox, caseLog);
    }

    @Bean
    Sweep sweep(Outbox outbox, Lease lease, Relay relay, TownTime time) {
        return new Sweep(outbox, lease, relay, time, ON_ITS_WAY);
    }

    @Bean
    RelayLifecycle relayLifecycle(Relay relay, Sweep sweep, TaskScheduler scheduler) {
        return new RelayLifecycle(relay, sweep, scheduler);
    }
}
