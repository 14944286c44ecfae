package io.maplebridge.cases.ledger.mongo;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param countedAtOnce how many cases of a town the page waits for; the counts of a larger town
 *     follow when the page stands
 */
@ConfigurationProperties("maplebridge.cases.ledger")
record LedgerProperties(@DefaultValue("500") int countedAtOnce) {}
