package io.maplebridge.platform.page;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.ui.Model;

/** A secret to be handed over: on this one answer, and in no cache. */
public final class ShownOnce {

    private ShownOnce() {}

    /** For the page, as {@code given} and {@code givenSecret}. */
    public static void put(String given, String secret, HttpServletResponse response, Model model) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        model.addAttribute("given", given);
        model.addAttribute("givenSecret", secret);
    }
}
