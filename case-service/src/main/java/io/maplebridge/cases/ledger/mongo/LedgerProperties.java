package io.maplebridge.cases.ledger.mongo;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param countedAtOnce how many cases of a town the page waits for; the counts of a larger town
 *     follow when the page stands
 * @param keyFile the key of the terms that cases are found by through their people; made at the
 *     first start, a secret, one for all processes
 */
@ConfigurationProperties("maplebridge.cases.ledger")
record LedgerProperties(@DefaultValue("500") int countedAtOnce, Path keyFile) {}
