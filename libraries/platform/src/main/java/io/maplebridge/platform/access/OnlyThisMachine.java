package io.maplebridge.platform.access;

import java.net.InetAddress;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.cloud.CloudPlatform;
import org.springframework.boot.web.server.Ssl;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.boot.web.server.autoconfigure.ServerProperties.ForwardHeadersStrategy;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Whether nobody but the people at this machine can come in: by the settings of this process, which
 * are read once, and by what a request brings with it. In doubt somebody else can.
 */
@Component
public class OnlyThisMachine {

    private static final String REMOTE_IP = "server.tomcat.remoteip.";

    private final @Nullable Exposure set;

    OnlyThisMachine(
            ObjectProvider<ServerProperties> server,
            AccessSettings access,
            OutsideIssuer issuer,
            Environment environment) {
        this.set = exposure(server.getIfAvailable(), access, issuer, environment);
    }

    private static @Nullable Exposure exposure(
            @Nullable ServerProperties server,
            AccessSettings access,
            OutsideIssuer issuer,
            Environment environment) {
        InetAddress address = server == null ? null : server.getAddress();
        if (server == null || address == null || !address.isLoopbackAddress()) {
            return Exposure.NETWORK;
        }
        if (Ssl.isEnabled(server.getSsl())) {
            return Exposure.TLS;
        }
        if (Boolean.TRUE.equals(access.secureCookie())) {
            return Exposure.SECURE_COOKIE;
        }
        URI found = issuer.publicUrl();
        return believesProxies(server, environment)
                        || (found != null && !RequestOrigin.isHere(found))
                ? Exposure.PROXY_SET
                : null;
    }

    /** As Spring Boot decides it, where nothing is said too. */
    private static boolean believesProxies(ServerProperties server, Environment environment) {
        ForwardHeadersStrategy said = server.getForwardHeadersStrategy();
        boolean told =
                said == null
                        ? CloudPlatform.getActive(environment) != null
                        : said != ForwardHeadersStrategy.NONE;
        return told
                || StringUtils.hasText(environment.getProperty(REMOTE_IP + "remote-ip-header"))
                || StringUtils.hasText(environment.getProperty(REMOTE_IP + "protocol-header"));
    }

    /** What the settings open; empty when nobody else can come in by them. */
    public Optional<Exposure> bySettings() {
        return Optional.ofNullable(set);
    }

    /** The same for the request at hand, whatever it was that brought it here. */
    public Optional<Exposure> byRequest() {
        if (set != null) {
            return Optional.of(set);
        }
        return RequestContextHolder.getRequestAttributes()
                        instanceof ServletRequestAttributes attributes
                ? RequestOrigin.exposure(attributes.getRequest())
                : Optional.empty();
    }
}
