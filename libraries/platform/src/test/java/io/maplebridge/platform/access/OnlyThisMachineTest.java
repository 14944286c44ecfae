package io.maplebridge.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class OnlyThisMachineTest {

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties({
        ServerProperties.class,
        AccessSettings.class,
        OutsideIssuer.class
    })
    @Import(OnlyThisMachine.class)
    static class Doors {}

    @AfterEach
    void the_request_is_over() {
        RequestContextHolder.resetRequestAttributes();
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "::1", "127.0.0.9"})
    void on_loopback_and_nothing_else_said_nobody_else_can_come_in(String address) {
        assertThat(bySettings("server.address=" + address)).isEmpty();
        assertThat(
                        bySettings(
                                "server.address=" + address,
                                "server.forward-headers-strategy=none",
                                "maplebridge.access.secure-cookie=false",
                                "maplebridge.access.public-url=http://localhost:8080"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "server.address=0.0.0.0, NETWORK",
        "server.address=::, NETWORK",
        "server.address=192.0.2.7, NETWORK",
        "server.address=, NETWORK",
        "server.ssl.bundle=town, TLS",
        "server.ssl.key-store=town.p12, TLS",
        "server.ssl.certificate=town.pem, TLS",
        "maplebridge.access.secure-cookie=true, SECURE_COOKIE",
        "server.forward-headers-strategy=native, PROXY_SET",
        "server.forward-headers-strategy=framework, PROXY_SET",
        "server.tomcat.remoteip.remote-ip-header=x-real-ip, PROXY_SET",
        "server.tomcat.remoteip.protocol-header=x-proto, PROXY_SET",
        "spring.main.cloud-platform=kubernetes, PROXY_SET",
        "maplebridge.access.public-url=https://town.example, PROXY_SET",
        "maplebridge.access.public-url=https://localhost, PROXY_SET"
    })
    void one_setting_that_lets_others_in_is_enough(String setting, Exposure exposure) {
        assertThat(bySettings("server.address=127.0.0.1", setting)).contains(exposure);
    }

    @ParameterizedTest
    @CsvSource({
        "localhost, ''",
        "127.0.0.1, ''",
        "[::1], ''",
        "LocalHost, ''",
        "town.example, OTHER_NAME",
        "localhost.town.example, OTHER_NAME",
        "127.0.0.1.nip.io, OTHER_NAME",
        "192.168.1.7, OTHER_NAME"
    })
    void the_name_that_was_called_is_this_machines_own(String host, String exposure) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setServerName(host);
        assertThat(byRequest(request).map(Enum::name).orElse("")).isEqualTo(exposure);
    }

    @ParameterizedTest
    @CsvSource({
        "X-Forwarded-For, 192.0.2.7, PROXY_SEEN",
        "x-forwarded-proto, https, PROXY_SEEN",
        "X-Forwarded-Host, localhost, PROXY_SEEN",
        "X-Forwarded-Server, a, PROXY_SEEN",
        "Forwarded, for=127.0.0.1, PROXY_SEEN",
        "Via, 1.1 proxy, PROXY_SEEN",
        "X-Real-IP, 127.0.0.1, PROXY_SEEN",
        "CF-Connecting-IP, 192.0.2.7, PROXY_SEEN",
        "Origin, https://town.example, OTHER_NAME",
        "Origin, https://localhost, OTHER_NAME",
        "Origin, null, OTHER_NAME",
        "Referer, http://town.example/cases/sign-in, OTHER_NAME",
        "Referer, no address, OTHER_NAME",
        "Origin, http://localhost:8080, ''",
        "Referer, http://127.0.0.1:8080/cases/sign-in, ''"
    })
    void what_a_proxy_leaves_behind_is_seen(String header, String value, String exposure) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.addHeader(header, value);
        assertThat(byRequest(request).map(Enum::name).orElse("")).isEqualTo(exposure);
    }

    @Test
    void a_proxy_that_leaves_no_header_is_known_by_its_old_HTTP() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setProtocol("HTTP/1.0");
        assertThat(byRequest(request)).contains(Exposure.PROXY_SEEN);
    }

    @Test
    void another_machine_is_another_machine() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr("192.0.2.7");
        assertThat(byRequest(request)).contains(Exposure.FROM_ELSEWHERE);
    }

    private static Optional<Exposure> bySettings(String... settings) {
        return inProcess(OnlyThisMachine::bySettings, settings);
    }

    private static Optional<Exposure> byRequest(MockHttpServletRequest request) {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        return inProcess(OnlyThisMachine::byRequest, "server.address=127.0.0.1");
    }

    private static Optional<Exposure> inProcess(
            Function<OnlyThisMachine, Optional<Exposure>> asked, String... settings) {
        AtomicReference<Optional<Exposure>> said = new AtomicReference<>();
        new ApplicationContextRunner()
                .withUserConfiguration(Doors.class)
                .withPropertyValues(settings)
                .run(context -> said.set(asked.apply(context.getBean(OnlyThisMachine.class))));
        return Objects.requireNonNull(said.get());
    }
}
