package io.maplebridge.platform.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** The methods of HTTP that change nothing (RFC 9110, 9.2.1). */
public final class ReadingMethods {

    private static final Set<String> ALL = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private ReadingMethods() {}

    public static boolean include(HttpServletRequest request) {
        return ALL.contains(request.getMethod());
    }
}
