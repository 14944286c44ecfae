package io.maplebridge.acceptance;

import static io.maplebridge.acceptance.system.Costs.PROCESSOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.maplebridge.acceptance.client.Account;
import io.maplebridge.acceptance.system.StandaloneJar;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** The standalone with a certificate, as {@code docs/operations.md} says it is set up. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Order(40)
@ResourceLock(PROCESSOR)
class TlsTest {

    private static final String PASSWORD = "only-for-this-test";

    private StandaloneJar standalone;
    private HttpClient browser;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        Path keyStore = folder.resolve("town.p12");
        makeCertificate(keyStore);
        browser = HttpClient.newBuilder().sslContext(trusting(keyStore)).build();
        standalone = StandaloneJar.withTls("standalone-tls", keyStore, PASSWORD);
    }

    @AfterAll
    void stop() {
        standalone.stop();
    }

    @Test
    void the_session_never_travels_in_the_clear() throws Exception {
        HttpResponse<String> answer = signIn("admin", standalone.oneTimePassword());
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie ->
                        assertThat(cookie)
                                .startsWith("maplebridge=")
                                .contains("Secure", "HttpOnly"));
    }

    @Test
    void nobody_comes_in_with_the_published_password() throws Exception {
        for (Account account : Account.values()) {
            HttpResponse<String> answer = signIn(account.id(), Account.PASSWORD);
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).contains("本系统启用了证书").doesNotContain(Account.PASSWORD);
        }
    }

    private HttpResponse<String> signIn(String account, String password) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(at("/cases/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Cookie", "XSRF-TOKEN=a")
                        .header("X-XSRF-TOKEN", "a")
                        .POST(
                                BodyPublishers.ofString(
                                        "account=" + account + "&password=" + password))
                        .build(),
                BodyHandlers.ofString());
    }

    @Test
    void the_browser_is_told_to_come_by_https_only() throws Exception {
        HttpResponse<String> answer =
                browser.send(
                        HttpRequest.newBuilder(at("/cases/sign-in")).build(),
                        BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Strict-Transport-Security"))
                .hasValueSatisfying(said -> assertThat(said).contains("max-age="));
    }

    @Test
    void nothing_is_served_in_the_clear() throws Exception {
        for (String path : List.of("/", "/cases/sign-in", "/cases/api/keys", "/readyz")) {
            String answer = inTheClear("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
            assertThat(answer).doesNotContain(" 200 ", " 302 ", "maplebridge", "枫桥", "keys\"");
        }
    }

    private URI at(String path) {
        return standalone.door().resolve(path);
    }

    private String inTheClear(String request) throws Exception {
        try (Socket socket = new Socket("localhost", standalone.door().getPort())) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void makeCertificate(Path keyStore) throws Exception {
        Process keytool =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "keytool")
                                        .toString(),
                                "-genkeypair",
                                "-alias",
                                "town",
                                "-keyalg",
                                "RSA",
                                "-dname",
                                "CN=localhost",
                                "-ext",
                                "san=dns:localhost",
                                "-storetype",
                                "PKCS12",
                                "-keystore",
                                keyStore.toString(),
                                "-storepass",
                                PASSWORD)
                        .redirectErrorStream(true)
                        .start();
        String said = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(keytool.waitFor()).as(said).isZero();
    }

    private static SSLContext trusting(Path keyStore) throws Exception {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(keyStore)) {
            trusted.load(in, PASSWORD.toCharArray());
        }
        TrustManagerFactory managers =
                TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return context;
    }
}
