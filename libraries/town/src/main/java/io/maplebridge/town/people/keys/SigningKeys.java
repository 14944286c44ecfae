package io.maplebridge.town.people.keys;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
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
            if (!Files.exists(file)) {
                make(file);
            }
            JWKSet keys = JWKSet.load(file.toFile());
            if (keys.getKeys().isEmpty()) {
                throw new IllegalStateException("There is no key in " + file);
            }
            return keys;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read or make the keys in " + file, e);
        } catch (ParseException e) {
            throw new IllegalStateException("Not a JWK set: " + file, e);
        }
    }

    /** Written whole before it has its name: two processes starting at once use one key. */
    private static void make(Path file) throws IOException {
        Path absolute = file.toAbsolutePath();
        Files.createDirectories(absolute.getParent());
        Path fresh = absolute.resolveSibling(file.getFileName() + "." + UUID.randomUUID());
        try {
            Files.createFile(
                    fresh,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------")));
        } catch (UnsupportedOperationException windows) {
            Files.createFile(fresh);
        }
        Files.writeString(fresh, new JWKSet(generate()).toString(false));
        try {
            Files.createLink(absolute, fresh);
        } catch (FileAlreadyExistsException another) {
            // The other one was first: its key it is.
        } catch (UnsupportedOperationException noLinks) {
            Files.move(fresh, absolute, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.deleteIfExists(fresh);
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
