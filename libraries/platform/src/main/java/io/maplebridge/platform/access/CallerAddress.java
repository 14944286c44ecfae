package io.maplebridge.platform.access;

import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Where the request at hand comes from. */
public final class CallerAddress {

    private CallerAddress() {}

    /** An IP address, as the server sees it; empty outside a request. */
    public static String current() {
        return RequestContextHolder.getRequestAttributes()
                        instanceof ServletRequestAttributes attributes
                ? attributes.getRequest().getRemoteAddr()
                : "";
    }
}
