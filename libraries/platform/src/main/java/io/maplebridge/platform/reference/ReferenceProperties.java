package io.maplebridge.platform.reference;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/**
 * Where the reference data is.
 *
 * @param location a JSON resource in the shape of {@link Catalogue}
 */
@ConfigurationProperties("maplebridge.reference")
record ReferenceProperties(@DefaultValue("classpath:reference/catalogue.json") Resource location) {}
