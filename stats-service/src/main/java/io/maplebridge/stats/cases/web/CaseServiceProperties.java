package io.maplebridge.stats.cases.web;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the case service is asked.
 *
 * @param told what the log should say; not asked in the process that decides
 */
@ConfigurationProperties("maplebridge.stats.cases")
record CaseServiceProperties(@DefaultValue("http://localhost:8082/cases/api/told") URI told) {}
