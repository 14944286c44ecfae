package io.maplebridge.acceptance.client;

import io.maplebridge.contract.ContractJson;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The API behind one front door. Says what was answered; tries nothing again by itself. */
public final class Town {

    /** A machine with other work may take so long for a first page. */
    private static final Duration BUSY = Duration.ofMinutes(2);

    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();
    private final URI door;
    private final @Nullable Account account;
    private final Duration patience;

    /** As the office sees it. */
    public Town(URI door) {
        this(door, Account.OFFICE, BUSY);
    }

    private Town(URI door, @Nullable Account account, Duration patience) {
        this.door = door;
        this.account = account;
        this.patience = patience;
    }

    /** The same town for somebody who asks again when there is no answer for so long. */
    public Town waiting(Duration patience) {
        return new Town(door, account, patience);
    }

    /** The same town as another account sees it. */
    public Town as(Account another) {
        return new Town(door, another, patience);
    }

    /** The same town for somebody who has not signed in. */
    public Town asNobody() {
        return new Town(door, null, patience);
    }

    /** Of the account, good for a while. */
    public String token() throws IOException {
        Account who = Objects.requireNonNull(account, "nobody has no token");
        return Tokens.of(this, door, who);
    }

    /** What was asked ended the session; the account signs in again for what comes. */
    public void signedOut() {
        Tokens.forget(door, Objects.requireNonNull(account, "nobody has no token"));
    }

    public Answer get(String path) throws IOException {
        return send(to(path).GET());
    }

    /**
     * @param more headers or another method, over a POST of JSON
     */
    public Answer post(String path, Object body, UnaryOperator<HttpRequest.Builder> more)
            throws IOException {
        return post(path, ContractJson.write(body), more);
    }

    /** The same with the bytes of the body as they are. */
    public Answer post(String path, byte[] body, UnaryOperator<HttpRequest.Builder> more)
            throws IOException {
        HttpRequest.Builder request =
                to(path).header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofByteArray(body));
        return send(more.apply(request));
    }

    public Answer submit(Paper paper, UUID key) throws IOException {
        return post(
                "/intake/api/" + paper.kind(),
                paper.body(),
                request -> request.header("Idempotency-Key", key.toString()));
    }

    public Answer command(
            UUID id, String command, String etag, UUID key, Map<String, Object> fields)
            throws IOException {
        return post(
                "/cases/api/cases/" + id + "/commands/" + command,
                fields,
                request ->
                        request.header("If-Match", etag).header("Idempotency-Key", key.toString()));
    }

    /** Reads the case's version and carries the command out on it. */
    public Answer work(UUID id, String command, Map<String, Object> fields) throws IOException {
        return command(id, command, caseOf(id).expect(200).etag(), UUID.randomUUID(), fields);
    }

    public Answer caseOf(UUID id) throws IOException {
        return get("/cases/api/cases/" + id);
    }

    public JsonNode events(UUID id) throws IOException {
        return get("/cases/api/cases/" + id + "/events").expect(200).json().required("items");
    }

    /** Taken in, and there as a case. */
    public UUID open(Paper paper) throws IOException {
        UUID id = submit(paper, UUID.randomUUID()).expect(202).caseId();
        awaitCase(id);
        return id;
    }

    public Answer awaitCase(UUID id) {
        return Awaitility.await("case " + id)
                .atMost(Duration.ofMinutes(5))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> caseOf(id), answer -> answer.status() == 200);
    }

    /** As they are now, final or not. */
    public Figures figures(int year, String asOf) throws IOException {
        return new Figures(
                get("/stats/api/figures?town=changsha&year=" + year + "&asOf=" + asOf).expect(200));
    }

    /** Once everything that happened is counted. */
    public Figures finalFigures(int year, String asOf) {
        return Awaitility.await("figures are up to date")
                .atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofMillis(50))
                .ignoreExceptionsInstanceOf(IOException.class)
                .until(() -> figures(year, asOf), Figures::areFinal);
    }

    /** The cases behind a figure of the day's year, at the end of that day. */
    public Set<UUID> counted(String figure, LocalDate day) throws IOException {
        String list = "/stats/api/figures/" + figure + "/cases?town=changsha";
        String when = "&year=" + day.getYear() + "&asOf=" + day + "&page=";
        Set<UUID> cases = new HashSet<>();
        int before;
        int page = 1;
        do {
            before = cases.size();
            get(list + when + page++)
                    .expect(200)
                    .json()
                    .required("cases")
                    .forEach(one -> cases.add(UUID.fromString(one.required("caseId").asString())));
        } while (cases.size() > before);
        return cases;
    }

    /** How many cells of the sheets differ from what the rows say. */
    public int auditDrift() throws IOException {
        return get("/stats/api/audit?town=changsha").expect(200).json().required("drift").asInt();
    }

    public Answer send(HttpRequest.Builder request) throws IOException {
        try {
            return new Answer(http.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    public HttpRequest.Builder to(String path) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(door.resolve(path)).timeout(patience);
        return account == null ? request : request.header("Authorization", "Bearer " + token());
    }
}
