package io.maplebridge.platform.access;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * An address of this server, as a browser names it in full, becomes the path of its page. One of
 * another server stays as it is, for whoever redirects to refuse.
 */
public final class OwnAddress {

    private OwnAddress() {}

    public static @Nullable String inside(@Nullable String address, HttpServletRequest request) {
        if (address == null || address.startsWith("/")) {
            return address;
        }
        try {
            URI uri = new URI(address);
            boolean isPage =
                    "http".equalsIgnoreCase(uri.getScheme())
                            || "https".equalsIgnoreCase(uri.getScheme());
            return isPage && isOfThisServer(uri, request) ? path(uri) : address;
        } catch (URISyntaxException notAnAddress) {
            return address;
        }
    }

    private static String path(URI uri) {
        String query = uri.getRawQuery();
        return query == null ? uri.getRawPath() : uri.getRawPath() + "?" + query;
    }

    /** By the name that the browser called, or by that which a proxy says it called. */
    private static boolean isOfThisServer(URI uri, HttpServletRequest request) {
        String authority = uri.getRawAuthority();
        if (authority == null || uri.getRawUserInfo() != null || uri.getHost() == null) {
            return false;
        }
        return authority.equalsIgnoreCase(request.getHeader("Host"))
                || (uri.getHost().equalsIgnoreCase(request.getServerName())
                        && port(uri) == request.getServerPort());
    }

    private static int port(URI uri) {
        if (uri.getPort() >= 0) {
            return uri.getPort();
        }
        return "https".equalsIgnoreCase(uri.getScheme()) ? 443 : 80;
    }
}
