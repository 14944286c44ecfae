package io.maplebridge.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.types.Decimal128;

/** A dispute as the case service keeps it: the fields of the lists, and the history beside them. */
final class CaseShape {

    private static final List<String> VILLAGES = List.of("dami", "xinqiao", "shuikou", "longtan");
    private static final List<String> CATEGORIES = List.of("neighbourhood", "contract", "traffic");
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

    private CaseShape() {}

    /** Spread like the ids that senders make. */
    static String id(int number) {
        return UUID.nameUUIDFromBytes(("case " + number).getBytes(UTF_8)).toString();
    }

    /** With as many events as the version says, none of them published. */
    static Document whole(int number, int version) {
        Document document = new Document("_id", id(number));
        document.putAll(standing(number, version));
        document.append("published", 0);
        document.append(
                "events",
                IntStream.rangeClosed(1, version).mapToObj(at -> event(number, at)).toList());
        return document;
    }

    /** All that a command writes beside the event. */
    static Document standing(int number, int version) {
        String caseNumber = "〔2023〕长沙镇调字第%d号".formatted(number);
        String dueOn = day(number).plusDays(30).toString();
        return new Document("town", "changsha")
                .append("kind", "DISPUTE")
                .append("state", version == 1 ? "REGISTERED" : "MEDIATING")
                .append("open", true)
                .append("village", VILLAGES.get(number % VILLAGES.size()))
                .append("source", "party-application")
                .append("level", "VILLAGE")
                .append("subject", subject(number))
                .append("names", List.of(name(number), name(number + 1)))
                .append("registeredOn", day(number).toString())
                .append("updatedAt", instant(number, version))
                .append("terms", terms(subject(number), caseNumber, name(number), name(number + 1)))
                .append("version", version)
                .append("pending", true)
                .append("category", CATEGORIES.get(number % CATEGORIES.size()))
                .append("number", caseNumber)
                .append("numberOrder", caseNumber)
                .append("acceptedOn", day(number).toString())
                .append("concludedOn", null)
                .append("dueOn", dueOn)
                .append("dueOrder", dueOn);
    }

    static Document event(int number, int version) {
        Document event =
                version == 1
                        ? new Document("type", "registered")
                                .append("registration", registration(number))
                        : new Document("type", "session-held")
                                .append("place", "村综治中心调解室")
                                .append("note", "双方到场，就排水沟改道和围墙修缮各自陈述，约定三日后再议。");
        return event.append("occurredOn", day(number).toString())
                .append("recordedAt", instant(number, version))
                .append("by", "综治中心")
                .append("role", "OFFICE")
                .append("commandId", UUID.randomUUID().toString());
    }

    private static Document registration(int number) {
        return new Document("kind", "DISPUTE")
                .append("town", "changsha")
                .append("village", VILLAGES.get(number % VILLAGES.size()))
                .append("source", "party-application")
                .append("subject", subject(number))
                .append("description", "两家相邻，一方改建院墙后雨水流入另一方院内，多次协商未果，现申请调解。")
                .append(
                        "parties",
                        List.of(party("APPLICANT", number), party("RESPONDENT", number + 1)))
                .append("category", CATEGORIES.get(number % CATEGORIES.size()))
                .append("amount", Decimal128.parse("1200.50"))
                .append("people", 1)
                .append("fingerprint", id(number));
    }

    private static Document party(String role, int number) {
        return new Document("role", role)
                .append("name", name(number))
                .append("organisation", false)
                .append("phone", "138%08d".formatted(number % 100_000_000));
    }

    private static String subject(int number) {
        return "第%d组排水沟改道引起相邻争议".formatted(number % 97);
    }

    private static String name(int number) {
        return "曾谢罗吴李王".charAt(number % 6) + Character.toString('一' + number % 3_000);
    }

    private static LocalDate day(int number) {
        return FIRST.plusDays(number % 1_400);
    }

    private static Date instant(int number, int version) {
        return Date.from(Instant.EPOCH.plusSeconds(1_600_000_000L + number * 60L + version));
    }

    /** Every character and every pair of neighbours. */
    private static List<String> terms(String... texts) {
        TreeSet<String> terms = new TreeSet<>();
        for (String text : texts) {
            for (int at = 0; at < text.length(); at++) {
                terms.add(text.substring(at, at + 1));
                terms.add(text.substring(at, Math.min(at + 2, text.length())));
            }
        }
        return new ArrayList<>(terms);
    }
}
