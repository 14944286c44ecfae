package io.maplebridge.town.people.keys;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import io.maplebridge.platform.hash.SecretFile;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.UUID;

/**
 * The key file: a JWK set with its private parts, made at the first start, readable by its owner
 * alone. The first key signs; all of them are published, so that a key is replaced by putting a new
 * one before it and taking the old one out when its last token has expired.
 */
final class SigningKeys {

    private static final int BITS = 2048;

    private SigningKeys() {}

    static JWKSet in(Path file) {
        try {
            JWKSet keys = JWKSet.parse(SecretFile.read(file, SigningKeys::fresh));
            if (keys.getKeys().isEmpty()) {
                throw new IllegalStateException("There is no key in " + file);
            }
            return keys;
        } catch (ParseException e) {
            throw new IllegalStateException("Not a JWK set: " + file, e);
        }
    }

    private static String fresh() {
        return new JWKSet(generate()).toString(false);
    }

    private static RSAKey generate() {
        try {
            return new RSAKeyGenerator(BITS)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyID(UUID.randomUUID().toString())
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
