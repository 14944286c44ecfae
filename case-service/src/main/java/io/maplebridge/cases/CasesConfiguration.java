package io.maplebridge.cases;

import io.maplebridge.platform.PlatformConfiguration;
import io.maplebridge.town.TownConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.annotation.Import;

/** The case service, alone or beside the others in one context. */
@Configuration(proxyBeanMethods = false)
@ComponentScan(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
@Import({PlatformConfiguration.class, TownConfiguration.class})
public class CasesConfiguration {}
