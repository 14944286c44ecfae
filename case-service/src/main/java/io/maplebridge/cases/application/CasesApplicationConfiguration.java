package io.maplebridge.cases.application;

import io.maplebridge.cases.domain.CaseKind;
import io.maplebridge.cases.domain.Deadlines;
import io.maplebridge.cases.domain.Queues;
import io.maplebridge.cases.domain.TimeLimit;
import io.maplebridge.cases.domain.WorkingDays;
import io.maplebridge.contract.ContractJson;
import io.maplebridge.platform.reference.Reference;
import io.maplebridge.platform.reference.Town;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

    /** As the reference data says; the offices of a town do not change while it runs. */
    @Bean
    Queues queues(Reference reference) {
        return new Queues(
                reference.now().towns().stream()
                        .collect(
                                Collectors.toMap(
                                        Town::code, CasesApplicationConfiguration::offices)));
    }

    private static Map<CaseKind, List<String>> offices(Town town) {
        Map<CaseKind, List<String>> offices = new EnumMap<>(CaseKind.class);
        town.queues().forEach((kind, codes) -> offices.put(CaseKind.valueOf(kind.name()), codes));
        return offices;
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
