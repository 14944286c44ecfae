package io.maplebridge.stats.figures.application;

import io.maplebridge.stats.figures.domain.Registry;
import java.math.RoundingMode;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FiguresProperties.class)
class FiguresConfiguration {

    @Bean
    Registry figureRegistry(List<DeclaredFigures> declared, FiguresProperties properties) {
        RoundingMode rounding =
                switch (properties.rounding()) {
                    case HALF_UP -> RoundingMode.HALF_UP;
                    case TRUNCATE -> RoundingMode.DOWN;
                };
        return new Registry(
                declared.stream()
                        .flatMap(source -> source.families().stream())
                        .map(family -> family.rounded(rounding))
                        .toList());
    }
}
