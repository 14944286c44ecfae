package io.maplebridge.standalone.demo;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** The front door stayed shut, or said no to what it should take; the message has its words. */
final class FrontDoorRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FrontDoorRefused(HttpResponse<String> answer) {
        super(
                answer.request().method()
                        + " "
                        + answer.uri()
                        + " → "
                        + answer.statusCode()
                        + " "
                        + answer.body());
    }

    FrontDoorRefused(HttpRequest request, IOException cause) {
        super(request.method() + " " + request.uri() + " → " + cause, cause);
    }
}
