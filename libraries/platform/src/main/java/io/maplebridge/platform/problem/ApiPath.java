package io.maplebridge.platform.problem;

import jakarta.servlet.http.HttpServletRequest;

/** Tells what programs call ({@code /cases/api/…}) from what people open ({@code /cases/…}). */
public final class ApiPath {

    private ApiPath() {}

    public static boolean is(HttpServletRequest request) {
        return request.getRequestURI().contains("/api/");
    }
}
