package io.maplebridge.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPrivateCrtKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * Tokens for tests, signed with the key of {@link #keyFile}, which a context is given for its own
 * by {@link TestInfrastructure}. Written by hand and not by the code that it tests.
 */
public final class TestTokens {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final KeyPair KEYS = generate();
    private static final Path FILE = write();

    private TestTokens() {}

    /** A JWK set with its private part. */
    public static Path keyFile() {
        return FILE;
    }

    /** Value of an {@code Authorization} header, good for ten minutes. */
    public static String bearer(String role, String... villages) {
        return "Bearer " + token(role, villages);
    }

    /** Of somebody called 测试员 with this role. */
    public static String token(String role, String... villages) {
        Instant now = Instant.now();
        return signed(
                "{\"alg\":\"RS256\",\"kid\":\"test\"}",
                """
                {"iss":"maplebridge","sub":"tester","name":"测试员","roles":["%s"],"villages":[%s],
                 "iat":%d,"exp":%d,"made":%d}\
                """
                        .formatted(
                                role,
                                String.join(
                                        ",",
                                        List.of(villages).stream()
                                                .map(village -> '"' + village + '"')
                                                .toList()),
                                now.getEpochSecond(),
                                now.plusSeconds(600).getEpochSecond(),
                                now.toEpochMilli()));
    }

    /** Value of an {@code Authorization} header of the mediator of a village with this account. */
    public static String mediator(String account, String village) {
        Instant now = Instant.now();
        return "Bearer "
                + signed(
                        "{\"alg\":\"RS256\",\"kid\":\"test\"}",
                        """
                        {"iss":"maplebridge","sub":"%s","name":"某人","roles":["MEDIATOR"],
                         "villages":["%s"],"iat":%d,"exp":%d,"made":%d}\
                        """
                                .formatted(
                                        account,
                                        village,
                                        now.getEpochSecond(),
                                        now.plusSeconds(600).getEpochSecond(),
                                        now.toEpochMilli()));
    }

    /** Value of an {@code Authorization} header of somebody with this role in this unit. */
    public static String member(String role, String unit) {
        return member("member", role, unit);
    }

    /** The same under a name of their own, for a test that nobody else's doings may disturb. */
    public static String member(String account, String role, String unit) {
        Instant now = Instant.now();
        return "Bearer "
                + signed(
                        "{\"alg\":\"RS256\",\"kid\":\"test\"}",
                        """
                        {"iss":"maplebridge","sub":"%s","name":"某人","roles":["%s"],"villages":[],
                         "units":["%s"],"iat":%d,"exp":%d,"made":%d}\
                        """
                                .formatted(
                                        account,
                                        role,
                                        unit,
                                        now.getEpochSecond(),
                                        now.plusSeconds(600).getEpochSecond(),
                                        now.toEpochMilli()));
    }

    /** Of a program that may do what these words say. */
    public static String program(String scope) {
        Instant now = Instant.now();
        return "Bearer "
                + signed(
                        "{\"alg\":\"RS256\",\"kid\":\"test\"}",
                        """
                        {"iss":"maplebridge","sub":"client:tester","name":"测试平台","roles":["API"],
                         "villages":[],"scope":"%s","iat":%d,"exp":%d,"made":%d}\
                        """
                                .formatted(
                                        scope,
                                        now.getEpochSecond(),
                                        now.plusSeconds(600).getEpochSecond(),
                                        now.toEpochMilli()));
    }

    /** Any header and claims, signed with the key. */
    public static String signed(String header, String claims) {
        String text = encoded(header.getBytes(UTF_8)) + "." + encoded(claims.getBytes(UTF_8));
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(KEYS.getPrivate());
            signature.update(text.getBytes(UTF_8));
            return text + "." + encoded(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair generate() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path write() {
        RSAPrivateCrtKey key = (RSAPrivateCrtKey) KEYS.getPrivate();
        String set =
                """
                {"keys":[{"kty":"RSA","use":"sig","alg":"RS256","kid":"test","n":"%s","e":"%s",
                "d":"%s","p":"%s","q":"%s","dp":"%s","dq":"%s","qi":"%s"}]}\
                """
                        .formatted(
                                number(key.getModulus()),
                                number(key.getPublicExponent()),
                                number(key.getPrivateExponent()),
                                number(key.getPrimeP()),
                                number(key.getPrimeQ()),
                                number(key.getPrimeExponentP()),
                                number(key.getPrimeExponentQ()),
                                number(key.getCrtCoefficient()));
        try {
            Path folder = Files.createDirectories(TestRun.folder("keys"));
            return Files.writeString(folder.resolve("keys.json"), set);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Unsigned, without the byte that Java puts before a number with its highest bit set. */
    private static String number(BigInteger number) {
        byte[] bytes = number.toByteArray();
        return encoded(bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes);
    }

    private static String encoded(byte[] bytes) {
        return BASE64.encodeToString(bytes);
    }
}
