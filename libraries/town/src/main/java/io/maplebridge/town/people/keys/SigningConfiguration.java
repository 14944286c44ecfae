package io.maplebridge.town.people.keys;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import io.maplebridge.platform.access.PublishedPasswords;
import io.maplebridge.town.people.application.Tokens;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

@Configuration(proxyBeanMethods = false)
class SigningConfiguration {

    @Bean
    JWKSource<SecurityContext> signingKeys(@Value("${maplebridge.access.key-file}") Path file) {
        return new ImmutableJWKSet<>(SigningKeys.in(file));
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    Tokens signedTokens(JWKSource<SecurityContext> keys, PublishedPasswords published) {
        NimbusJwtEncoder encoder = new NimbusJwtEncoder(keys);
        // The first key of the file signs.
        encoder.setJwkSelector(found -> found.getFirst());
        return new SignedTokens(encoder, published);
    }

    /** What others may know of them. */
    static JWKSet published(JWKSource<SecurityContext> keys) {
        return ((ImmutableJWKSet<SecurityContext>) keys).getJWKSet().toPublicJWKSet();
    }
}
