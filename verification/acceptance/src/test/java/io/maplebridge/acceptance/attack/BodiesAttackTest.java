package io.maplebridge.acceptance.attack;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.maplebridge.acceptance.client.Town;
import io.maplebridge.acceptance.system.StandaloneJar;
import io.maplebridge.acceptance.system.Way;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Bodies that are made to fill the memory, the disk or the stack. */
@Order(30)
class BodiesAttackTest {

    private static final int MEGABYTE = 1 << 20;
    private static final long HUNDRED_MEGABYTES = 100L * MEGABYTE;

    /** What is read off so that its sender hears why, and what the buffers of the network take. */
    private static final long MOST_SENT = 32L * MEGABYTE;

    private static final long MOST_KEPT = 64L * MEGABYTE;
    private static final String DEEP = "[".repeat(100_000);
    private static final String MULTIPART = "multipart/form-data; boundary=b";

    /** Each door with what it takes, and with something else. */
    private static final Map<String, List<String>> DOORS =
            Map.of(
                    "/intake/api/disputes", List.of("application/json", "text/plain"),
                    "/cases/api/tokens", List.of("application/json", Visitor.FORM),
                    "/cases/sign-in", List.of(Visitor.FORM, MULTIPART));

    private final Attempts attempts = Attempts.of("bodies", 39);
    private final StandaloneJar system = (StandaloneJar) Way.STANDALONE.running();
    private final Town office = new Town(system.door());

    @Test
    void a_hundred_megabytes_are_refused_early_and_fill_no_memory() throws IOException {
        long before = system.liveBytes();
        for (Map.Entry<String, List<String>> door : DOORS.entrySet()) {
            for (String type : door.getValue()) {
                upload(door.getKey(), type, true);
                upload(door.getKey(), type, false);
            }
        }
        assertLittleIsKept(before);
    }

    private void upload(String door, String type, boolean declared) throws IOException {
        AtomicLong sent = new AtomicLong();
        RawHttp.Reply reply =
                RawHttp.to(system.door())
                        .send(
                                "POST",
                                door,
                                out -> pour(out, type, declared, sent),
                                "Authorization: Bearer " + office.token(),
                                "Idempotency-Key: " + UUID.randomUUID(),
                                "Content-Type: " + type,
                                declared
                                        ? "Content-Length: " + HUNDRED_MEGABYTES
                                        : "Transfer-Encoding: chunked");
        // A connection that is cut while we send may take the answer with it.
        boolean refused = List.of(0, 400, 403, 413, 415).contains(reply.status());
        attempts.tried(
                "%s as %s, declared %s: %s after %,d bytes"
                        .formatted(door, type, declared, reply.status(), sent.get()),
                !refused || sent.get() > MOST_SENT);
    }

    private static void pour(OutputStream out, String type, boolean declared, AtomicLong sent)
            throws IOException {
        byte[] some = "x".repeat(64 * 1024).getBytes(US_ASCII);
        byte[] head = beginning(type).getBytes(US_ASCII);
        write(out, head, declared);
        while (sent.get() < HUNDRED_MEGABYTES - head.length) {
            write(out, some, declared);
            sent.addAndGet(some.length);
        }
    }

    /** Such that the whole of it would have to be read. */
    private static String beginning(String type) {
        return switch (type) {
            case "application/json" -> "{\"description\":\"";
            case Visitor.FORM -> "account=";
            default ->
                    "--b\r\nContent-Disposition: form-data; name=\"account\"; filename=\"a\"\r\n\r\n";
        };
    }

    private static void write(OutputStream out, byte[] bytes, boolean declared) throws IOException {
        if (!declared) {
            out.write((Integer.toHexString(bytes.length) + "\r\n").getBytes(US_ASCII));
        }
        out.write(bytes);
        if (!declared) {
            out.write("\r\n".getBytes(US_ASCII));
        }
    }

    @Test
    void a_hundred_thousand_brackets_are_a_bad_request() throws IOException {
        UnaryOperator<String> within = name -> "{\"" + name + "\":" + DEEP;
        for (String door : List.of("disputes", "petitions", "orders")) {
            for (String json :
                    List.of(
                            DEEP,
                            within.apply("parties"),
                            within.apply("x"),
                            "{\"a\":".repeat(100_000))) {
                post("/intake/api/" + door, json.getBytes(US_ASCII));
            }
        }
        post("/cases/api/tokens", within.apply("account").getBytes(US_ASCII));
        post("/cases/api/tokens", DEEP.getBytes(US_ASCII));
        post("/cases/api/tokens", ("{\"account\":" + "9".repeat(900_000)).getBytes(US_ASCII));
        String id = someCase();
        post("/cases/api/cases/" + id + "/commands/note", within.apply("text").getBytes(US_ASCII));
        post(
                "/cases/api/cases/" + id + "/commands/note",
                "{\"a\":".repeat(100_000).getBytes(US_ASCII));
        attempts.assertNoneSucceeded();
    }

    private String someCase() throws IOException {
        return office.get("/cases/api/cases?size=1")
                .expect(200)
                .json()
                .required("items")
                .get(0)
                .required("id")
                .asString();
    }

    private void post(String door, byte[] body) throws IOException {
        var answer =
                office.post(
                        door,
                        body,
                        request ->
                                request.header("Idempotency-Key", UUID.randomUUID().toString())
                                        .header("If-Match", "\"1\""));
        attempts.tried("brackets at " + door, answer, 400);
    }

    @Test
    void a_packed_body_is_not_unpacked() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            byte[] megabyte = new byte[MEGABYTE];
            for (int i = 0; i < 100; i++) {
                gzip.write(megabyte);
            }
        }
        long before = system.liveBytes();
        for (String encoding : List.of("gzip", "deflate", "br", "gzip, gzip")) {
            for (String door : List.of("/intake/api/disputes", "/cases/api/tokens")) {
                var answer =
                        office.post(
                                door,
                                packed.toByteArray(),
                                request ->
                                        request.header("Content-Encoding", encoding)
                                                .header(
                                                        "Idempotency-Key",
                                                        UUID.randomUUID().toString()));
                attempts.tried(encoding + " at " + door, answer, 400, 415);
            }
        }
        assertLittleIsKept(before);
    }

    private void assertLittleIsKept(long before) {
        long kept = system.liveBytes() - before;
        System.out.printf("[acceptance] %d MB kept of what was refused%n", kept / MEGABYTE);
        attempts.tried("kept " + kept + " bytes", kept > MOST_KEPT);
        attempts.assertNoneSucceeded();
    }
}
