package io.maplebridge.cases.life.mongo;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param database the service's own database, read by no other
 */
@ConfigurationProperties("maplebridge.cases")
record CasesProperties(@DefaultValue("maplebridge_cases") String database) {}
