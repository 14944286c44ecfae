package io.maplebridge.platform.access;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How a service knows who is at work.
 *
 * @param keys where the public keys are read that tokens are signed with, a JWK set; not asked in
 *     the process that signs them
 * @param secureCookie true when people come by HTTPS only: the browser then never sends the cookie
 *     in the clear. Need not be said where this process itself has TLS
 */
@ConfigurationProperties("maplebridge.access")
record AccessSettings(
        @DefaultValue("http://localhost:8082/cases/api/keys") URI keys,
        @Nullable Boolean secureCookie) {}
