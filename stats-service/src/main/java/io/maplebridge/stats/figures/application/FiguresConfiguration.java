package io.maplebridge.stats.figures.application;

import io.maplebridge.stats.figures.domain.Registry;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FiguresConfiguration {

    @Bean
    Registry figureRegistry(List<DeclaredFigures> declared) {
        return new Registry(
                declared.stream().flatMap(source -> source.families().stream()).toList());
    }
}
