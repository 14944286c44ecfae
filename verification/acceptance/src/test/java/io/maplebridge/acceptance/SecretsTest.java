package io.maplebridge.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.maplebridge.acceptance.client.Account;
import io.maplebridge.acceptance.client.Answer;
import io.maplebridge.acceptance.client.Town;
import io.maplebridge.acceptance.system.Way;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Passwords, keys and tokens, right ones and wrong ones, and then a look into every log. */
@ParameterizedClass
@EnumSource(Way.class)
@Order(97)
class SecretsTest {

    private static final Pattern SHOWN = Pattern.compile("<code>([A-Za-z0-9_-]{16,43})</code>");
    private static final String JSON = "application/json";
    private static final String FORM = "application/x-www-form-urlencoded";

    private final List<String> secrets = new ArrayList<>();
    private final Town office;
    private final String id = "s-" + UUID.randomUUID().toString().substring(0, 8);

    SecretsTest(Way way) {
        office = new Town(way.running().door());
    }

    @Test
    void no_log_repeats_a_secret() throws IOException {
        passwords();
        tokens();
        keys();
        try (Stream<Path> logs = Files.walk(Path.of("target", "logs"))) {
            for (Path log : logs.filter(Files::isRegularFile).toList()) {
                String said = Files.readString(log);
                assertThat(secrets).as(log.toString()).noneMatch(said::contains);
            }
        }
        assertThat(secrets).hasSizeGreaterThan(12).allMatch(secret -> secret.length() > 12);
    }

    private void passwords() throws IOException {
        Town administrator = office.as(Account.ADMIN);
        String given =
                shown(
                        administrator,
                        "/cases/accounts",
                        "account=" + id + "&personName=甲&duty=MEDIATOR&village=pangxi");
        form(office.asNobody(), "/cases/sign-in", "account=" + id + "&password=" + planted());
        Town nobody = office.asNobody();
        json(nobody, "{\"account\":\"" + id + "\",\"password\":\"" + planted() + "\"}").expect(401);
        json(nobody, "{\"account\":\"" + id + "\",\"password\":\"" + planted() + "\"").expect(400);
        json(nobody, "{\"account\":1,\"password\":{\"" + planted() + "\":1}}").expect(400);
        json(nobody, "{\"" + planted() + "\":\"" + planted() + "\"}").expect(400);
        json(nobody, "password=" + planted()).expect(400);
        Answer right =
                json(nobody, "{\"account\":\"" + id + "\",\"password\":\"" + given + "\"}")
                        .expect(200);
        String token = kept(right.json().required("access_token").asString());
        String own = planted();
        change(token, planted(), own).expect(400);
        change(token, given, "x").expect(400);
        change(token, given, own).expect(302);
        json(nobody, "{\"account\":\"" + id + "\",\"password\":\"" + own + "\"}").expect(200);
        shown(administrator, "/cases/accounts/" + id + "/password", "");
    }

    private void tokens() throws IOException {
        Town nobody = office.asNobody();
        kept(office.token());
        for (String bad : List.of(planted(), office.token() + "A", "a." + planted() + ".b")) {
            nobody.send(
                    nobody.to("/cases/api/cases").header("Authorization", "Bearer " + kept(bad)));
            nobody.send(nobody.to("/cases").header("Cookie", "maplebridge=" + bad));
            nobody.get("/cases?access_token=" + bad);
        }
    }

    private void keys() throws IOException {
        Town administrator = office.as(Account.ADMIN);
        String key =
                shown(
                        administrator,
                        "/cases/clients",
                        "client=" + id + "&clientName=热线&kind=orders&platform=12345");
        shown(administrator, "/cases/clients/" + id + "/keys", "");
        Town nobody = office.asNobody();
        String grant = "grant_type=client_credentials&client_id=" + id + "&client_secret=";
        form(nobody, "/cases/api/tokens", grant + planted()).expect(401);
        form(nobody, "/cases/api/tokens", grant + planted() + "&client_secret=x").expect(400);
        form(nobody, "/cases/api/tokens", grant + "%zz" + planted());
        Answer right = form(nobody, "/cases/api/tokens", grant + key).expect(200);
        kept(right.json().required("access_token").asString());
    }

    private String planted() {
        return kept("planted-" + UUID.randomUUID());
    }

    private String kept(String secret) {
        secrets.add(secret);
        return secret;
    }

    private String shown(Town administrator, String path, String form) throws IOException {
        Answer page = form(administrator, path, form).expect(200);
        Matcher code = SHOWN.matcher(page.text());
        if (!code.find()) {
            throw new AssertionError("nothing shown at " + path);
        }
        return kept(code.group(1));
    }

    private Answer change(String token, String old, String fresh) throws IOException {
        Town nobody = office.asNobody();
        return nobody.send(
                nobody.to("/cases/password")
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", FORM)
                        .POST(BodyPublishers.ofString("old=" + old + "&fresh=" + fresh)));
    }

    private static Answer json(Town town, String body) throws IOException {
        return town.send(
                town.to("/cases/api/tokens")
                        .header("Content-Type", JSON)
                        .POST(BodyPublishers.ofString(body)));
    }

    private static Answer form(Town town, String path, String body) throws IOException {
        return town.send(
                town.to(path)
                        .header("Content-Type", FORM)
                        .header("Cookie", "XSRF-TOKEN=a-browser-has-one")
                        .header("X-XSRF-TOKEN", "a-browser-has-one")
                        .POST(BodyPublishers.ofString(encoded(body))));
    }

    /** The names are Chinese. */
    private static String encoded(String form) {
        return form.codePoints()
                .mapToObj(Character::toString)
                .map(one ->
                        one.length() == 1 && one.charAt(0) < 128
                                ? one
                                : URLEncoder.encode(one, StandardCharsets.UTF_8))
                .collect(Collectors.joining());
    }
}
