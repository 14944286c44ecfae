package io.maplebridge.stats;

import io.maplebridge.platform.PlatformConfiguration;
import io.maplebridge.platform.reference.Reference;
import io.maplebridge.platform.reference.Source;
import io.maplebridge.stats.figures.domain.Limits;
import io.maplebridge.stats.figures.domain.Registry;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.annotation.Import;

/** The stats service, alone or beside the others in one context. */
@Configuration(proxyBeanMethods = false)
@ComponentScan(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
@Import(PlatformConfiguration.class)
public class StatsConfiguration {

    /** Which sources are a level above the town is said by the reference data, nowhere else. */
    @Bean
    Registry figureRegistry(Reference reference) {
        return new Registry(
                reference.now().sources().stream()
                        .filter(Source::fromAbove)
                        .map(Source::code)
                        .collect(Collectors.toUnmodifiableSet()),
                Limits.OF_2022);
    }
}
