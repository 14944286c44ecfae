package io.maplebridge.testkit;

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
import java.net.URLDecoder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * An OpenID Connect issuer, as one who checks its tokens sees it, and a browser that was sent
 * there: whoever comes has signed in already.
 */
public final class StubIssuer {

    public static final String AUDIENCE = "maplebridge-town";

    /** How the product says who it is, name and secret. */
    public static final String CLIENT = "maplebridge-pages:a-secret-of-tests";

    private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();
    private final int port = freePort();
    private RSAKey key = newKey();
    private boolean running;

    public String name() {
        return "http://127.0.0.1:" + port;
    }

    public synchronized void start() throws IOException {
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
                                200,
                                """
                                {"issuer": "%1$s", "jwks_uri": "%1$s/keys",
                                 "authorization_endpoint": "%1$s/authorize",
                                 "token_endpoint": "%1$s/token",
                                 "response_types_supported": ["code"],
                                 "id_token_signing_alg_values_supported": ["RS256"],
                                 "subject_types_supported": ["public"]}
                                """
                                        .formatted(name())));
        server.createContext(
                "/keys",
                exchange -> answer(exchange, 200, new JWKSet(key).toPublicJWKSet().toString()));
        server.createContext("/token", this::token);
        server.start();
        running = true;
    }

    public void rotate() {
        key = newKey();
    }

    public JWTClaimsSet.Builder claims() {
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

    public String bearer(JWTClaimsSet.Builder claims) throws JOSEException {
        return signed(claims, key);
    }

    public static String bearerOfAnother(JWTClaimsSet.Builder claims) throws JOSEException {
        return signed(claims, newKey());
    }

    /**
     * A browser comes with what it was sent with, and goes back with a code.
     *
     * @param asked the parameters of the authorization request
     */
    public String visit(Map<String, String> asked) {
        String code = UUID.randomUUID().toString();
        codes.put(code, Map.copyOf(asked));
        return code;
    }

    /** A code is good once, for who can say what its challenge was made from. */
    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> said =
                parameters(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
        Map<String, String> asked = codes.remove(said.getOrDefault("code", ""));
        boolean proven =
                asked != null
                        && challenge(said.getOrDefault("code_verifier", ""))
                                .equals(asked.get("code_challenge"))
                        && said.getOrDefault("redirect_uri", "").equals(asked.get("redirect_uri"))
                        && ("Basic " + Base64.getEncoder().encodeToString(CLIENT.getBytes(UTF_8)))
                                .equals(exchange.getRequestHeaders().getFirst("Authorization"));
        if (asked == null || !proven) {
            answer(exchange, 400, "{\"error\": \"invalid_grant\"}");
            return;
        }
        JWTClaimsSet.Builder claims =
                claims().audience(asked.get("client_id")).claim("nonce", asked.get("nonce"));
        try {
            String token = signed(claims, key).substring("Bearer ".length());
            answer(
                    exchange,
                    200,
                    "{\"access_token\": \"x\", \"token_type\": \"Bearer\", \"id_token\": \"%s\"}"
                            .formatted(token));
        } catch (JOSEException e) {
            throw new IOException(e);
        }
    }

    private static String challenge(String verifier) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of a query, or of a form. */
    public static Map<String, String> parameters(String query) {
        Map<String, String> found = new HashMap<>();
        for (String pair : List.of(query.split("&", -1))) {
            int at = pair.indexOf('=');
            if (at > 0) {
                found.put(
                        URLDecoder.decode(pair.substring(0, at), UTF_8),
                        URLDecoder.decode(pair.substring(at + 1), UTF_8));
            }
        }
        return found;
    }

    private static String signed(JWTClaimsSet.Builder claims, RSAKey by) throws JOSEException {
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(by.getKeyID()).build();
        SignedJWT token = new SignedJWT(header, claims.build());
        token.sign(new RSASSASigner(by));
        return "Bearer " + token.serialize();
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        byte[] body = json.getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
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
