package io.maplebridge.stats.cases.application;

import io.maplebridge.platform.reference.Reference;
import io.maplebridge.platform.reference.Source;
import io.maplebridge.stats.cases.domain.CaseFamilies;
import io.maplebridge.stats.figures.application.DeclaredFigures;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CaseFiguresConfiguration {

    /** Which sources are a level above the town is said by the reference data, nowhere else. */
    @Bean
    DeclaredFigures caseFigures(Reference reference) {
        return new DeclaredFigures(
                new CaseFamilies(
                                reference.now().sources().stream()
                                        .filter(Source::fromAbove)
                                        .map(Source::code)
                                        .collect(Collectors.toUnmodifiableSet()))
                        .all());
    }
}
