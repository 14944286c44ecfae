package io.maplebridge.platform.access;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param officeName under which work is recorded while there are no accounts
 */
@ConfigurationProperties("maplebridge.access")
record AccessSettings(@DefaultValue("综治中心") String officeName) {}
