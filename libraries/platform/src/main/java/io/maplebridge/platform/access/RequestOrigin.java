package io.maplebridge.platform.access;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * Whether a request was made by somebody at this machine. A proxy or a tunnel connects from this
 * machine too, so what counts is what it leaves behind: its headers, the name that people called,
 * the address of the page that a form was sent from, and an HTTP that no browser speaks any more.
 */
final class RequestOrigin {

    private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "::1");
    private static final List<String> OF_PROXIES =
            List.of(
                    "x-forwarded",
                    "forwarded",
                    "via",
                    "x-real-ip",
                    "x-client-ip",
                    "x-cluster-client-ip",
                    "x-original-",
                    "true-client-ip",
                    "cf-connecting-ip");

    private RequestOrigin() {}

    static Optional<Exposure> exposure(HttpServletRequest request) {
        if (!isThisMachine(request.getRemoteAddr())) {
            return Optional.of(Exposure.FROM_ELSEWHERE);
        }
        boolean passedOn =
                Collections.list(request.getHeaderNames()).stream()
                                .anyMatch(RequestOrigin::isOfProxy)
                        || "HTTP/1.0".equals(request.getProtocol());
        if (passedOn) {
            return Optional.of(Exposure.PROXY_SEEN);
        }
        return isName(request.getServerName())
                        && isPageHere(request.getHeader(HttpHeaders.ORIGIN))
                        && isPageHere(request.getHeader(HttpHeaders.REFERER))
                ? Optional.empty()
                : Optional.of(Exposure.OTHER_NAME);
    }

    private static boolean isThisMachine(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException notAnAddress) {
            return false;
        }
    }

    private static boolean isOfProxy(String header) {
        String name = header.toLowerCase(Locale.ROOT);
        return OF_PROXIES.stream().anyMatch(name::startsWith);
    }

    private static boolean isPageHere(@Nullable String page) {
        try {
            return page == null || isHere(URI.create(page));
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    /** Whether the address names this machine, over plain HTTP. */
    static boolean isHere(URI address) {
        return "http".equalsIgnoreCase(address.getScheme()) && isName(address.getHost());
    }

    private static boolean isName(@Nullable String host) {
        return host != null && NAMES.contains(host.toLowerCase(Locale.ROOT));
    }
}
