package io.maplebridge.platform.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An OpenID Connect issuer as far as one who checks its tokens sees it. */
final class StubIssuer {

    static final String AUDIENCE = "maplebridge-town";

    private final int port = freePort();
    private RSAKey key = newKey();
    private boolean running;

    String name() {
        return "http://127.0.0.1:" + port;
    }

    synchronized void start() throws IOException {
        if (running) {
            return;
        }
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext(
                "/.well-known/openid-configuration",
                exchange ->
                        answer(
                                exchange,
                                """
                                {"issuer": "%s", "jwks_uri": "%s/keys",
                                 "subject_types_supported": ["public"]}
                                """
                                        .formatted(name(), name())));
        server.createContext(
                "/keys", exchange -> answer(exchange, new JWKSet(key).toPublicJWKSet().toString()));
        server.start();
        running = true;
    }

    void rotate() {
        key = newKey();
    }

    /** Good in everything. */
    JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(name())
                .subject("3f2c")
                .audience(AUDIENCE)
                .issueTime(Date.from(Instant.now()))
                .expirationTime(Date.from(Instant.now().plusSeconds(300)))
                .claim("name", "外来者")
                .claim("scope", "openid profile")
                .claim("realm_access", Map.of("roles", List.of("offline_access", "OFFICE")));
    }

    String bearer(JWTClaimsSet.Builder claims) throws JOSEException {
        return signed(claims, key);
    }

    static String bearerOfAnother(JWTClaimsSet.Builder claims) throws JOSEException {
        return signed(claims, newKey());
    }

    private static String signed(JWTClaimsSet.Builder claims, RSAKey by) throws JOSEException {
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(by.getKeyID()).build();
        SignedJWT token = new SignedJWT(header, claims.build());
        token.sign(new RSASSASigner(by));
        return "Bearer " + token.serialize();
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        byte[] body = json.getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
