package io.maplebridge.platform.access;

import java.net.InetAddress;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementServerProperties;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.core.env.Environment;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/**
 * The port for those who run the services, when there is one: {@code management.server.port}. The
 * figures of how the process fares are read there and nowhere else; unless told otherwise it
 * listens to this machine alone.
 */
@Component
class ManagementPort implements BeanPostProcessor {

    private final Environment environment;

    ManagementPort(Environment environment) {
        this.environment = environment;
    }

    private boolean isApart() {
        return ManagementPortType.get(environment) == ManagementPortType.DIFFERENT;
    }

    /** Requests for the figures, at that port. */
    RequestMatcher figures() {
        return isApart() ? EndpointRequest.to("prometheus") : request -> false;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof ManagementServerProperties server
                && isApart()
                && server.getAddress() == null) {
            server.setAddress(InetAddress.getLoopbackAddress());
        }
        return bean;
    }
}
