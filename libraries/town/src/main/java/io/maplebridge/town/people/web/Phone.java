package io.maplebridge.town.people.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** Whether a request comes from a phone, as browsers say it of themselves. */
final class Phone {

    private Phone() {}

    /** By the client hint, which Chromium sends to HTTPS and to localhost, else by the old name. */
    static boolean asks(HttpServletRequest request) {
        String hint = request.getHeader("Sec-CH-UA-Mobile");
        return hint == null ? isNamedSo(request.getHeader("User-Agent")) : hint.equals("?1");
    }

    private static boolean isNamedSo(@Nullable String browser) {
        return browser != null && (browser.contains("Mobile") || browser.contains("Android"));
    }
}
