package io.maplebridge.acceptance.attack;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.maplebridge.acceptance.client.Account;
import io.maplebridge.acceptance.client.Answer;
import io.maplebridge.acceptance.client.Town;
import java.io.IOException;
import java.net.HttpCookie;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A browser without a screen: carries its session cookie, and the proof that its forms are ours.
 *
 * @param session the token in the cookie, empty before signing in
 */
record Visitor(Town town, String session) {

    static final String COOKIE = "maplebridge";
    static final String PROOF = "f3b1d0a2-6f39-4f2e-9f0e-2a4de6c3b7a9";
    static final String FORM = "application/x-www-form-urlencoded";

    /** Somebody in front of the sign-in page. */
    static Visitor at(Town town) {
        return new Visitor(town.asNobody(), "");
    }

    Visitor signedIn(String account, String password) throws IOException {
        Answer answer = signIn(account, password).expect(302);
        return new Visitor(town, sessionOf(answer));
    }

    Visitor signedIn(Account account) throws IOException {
        return signedIn(account.id(), Account.PASSWORD);
    }

    Answer signIn(String account, String password) throws IOException {
        return post("/cases/sign-in", Map.of("account", account, "password", password));
    }

    Answer get(String path) throws IOException {
        return town.send(to(path).GET());
    }

    Answer post(String path, Map<String, String> form) throws IOException {
        return town.send(
                to(path).header("X-XSRF-TOKEN", PROOF)
                        .header("Content-Type", FORM)
                        .POST(BodyPublishers.ofString(encoded(form))));
    }

    /** With the cookies, and nothing that proves anything. */
    HttpRequest.Builder to(String path) throws IOException {
        String cookies = "XSRF-TOKEN=" + PROOF;
        return town.to(path)
                .header(
                        "Cookie",
                        session.isEmpty() ? cookies : COOKIE + "=" + session + "; " + cookies);
    }

    /** What the answer put into the session cookie. */
    static String sessionOf(Answer answer) {
        return answer.http().headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith(COOKIE + "="))
                .map(cookie -> HttpCookie.parse(cookie).getFirst().getValue())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no session: " + answer));
    }

    static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field ->
                        URLEncoder.encode(field.getKey(), UTF_8)
                                + "="
                                + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }
}
