package io.maplebridge.acceptance.attack;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.maplebridge.contract.ContractJson;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.RSAPrivateKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.JsonNode;

/**
 * Makes tokens as a thief would; and with the key, which no thief has, tokens that are wrong in one
 * thing only.
 */
final class Forger {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final String kid;
    private final PrivateKey ours;
    private final PublicKey published;
    private final KeyPair strange;

    private Forger(JsonNode key) throws GeneralSecurityException {
        KeyFactory rsa = KeyFactory.getInstance("RSA");
        BigInteger modulus = number(key, "n");
        kid = key.required("kid").asString();
        ours = rsa.generatePrivate(new RSAPrivateKeySpec(modulus, number(key, "d")));
        published = rsa.generatePublic(new RSAPublicKeySpec(modulus, number(key, "e")));
        strange = KeyPairGenerator.getInstance("RSA").generateKeyPair();
    }

    /**
     * @param keyFile of the product: a JWK set with its private parts
     */
    static Forger with(Path keyFile) throws IOException, GeneralSecurityException {
        JsonNode set = ContractJson.read(Files.readAllBytes(keyFile), JsonNode.class);
        return new Forger(set.required("keys").get(0));
    }

    /** As the product makes them. */
    Map<String, Object> header() {
        Map<String, Object> header = new LinkedHashMap<>();
        header.put("kid", kid);
        header.put("alg", "RS256");
        return header;
    }

    /** Of the office, good for ten minutes. */
    static Map<String, Object> claims() {
        Instant now = Instant.now();
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("iss", "maplebridge");
        claims.put("sub", "zongzhi");
        claims.put("name", "综治中心");
        claims.put("roles", List.of("OFFICE"));
        claims.put("villages", List.of());
        claims.put("iat", now.getEpochSecond());
        claims.put("exp", now.plusSeconds(600).getEpochSecond());
        claims.put("made", now.toEpochMilli());
        return claims;
    }

    String byOurKey(Map<String, Object> header, Map<String, Object> claims) {
        return signed(header, claims, ours);
    }

    String byAnotherKey(Map<String, Object> header, Map<String, Object> claims) {
        return signed(header, claims, strange.getPrivate());
    }

    /** With what everybody may know as the secret: its bytes, or as text. */
    String byPublicKey(Map<String, Object> header, Map<String, Object> claims, boolean asText) {
        byte[] key = published.getEncoded();
        String pem = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key);
        String text = "-----BEGIN PUBLIC KEY-----\n" + pem + "\n-----END PUBLIC KEY-----\n";
        String signing = signing(header, claims);
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(asText ? text.getBytes(UTF_8) : key, "HmacSHA256"));
            return signing + "." + BASE64.encodeToString(mac.doFinal(signing.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static String unsigned(Map<String, Object> header, Map<String, Object> claims) {
        return signing(header, claims) + ".";
    }

    /** The other key, as a header brings it. */
    Map<String, Object> anotherKey() {
        RSAPublicKey key = (RSAPublicKey) strange.getPublic();
        return Map.of(
                "kty",
                "RSA",
                "kid",
                kid,
                "n",
                BASE64.encodeToString(key.getModulus().toByteArray()),
                "e",
                BASE64.encodeToString(key.getPublicExponent().toByteArray()));
    }

    private static String signed(
            Map<String, Object> header, Map<String, Object> claims, PrivateKey key) {
        String signing = signing(header, claims);
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update(signing.getBytes(UTF_8));
            return signing + "." + BASE64.encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String signing(Map<String, Object> header, Map<String, Object> claims) {
        return BASE64.encodeToString(ContractJson.write(header))
                + "."
                + BASE64.encodeToString(ContractJson.write(claims));
    }

    private static BigInteger number(JsonNode key, String name) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(key.required(name).asString()));
    }
}
