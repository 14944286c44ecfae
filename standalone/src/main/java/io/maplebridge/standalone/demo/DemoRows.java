package io.maplebridge.standalone.demo;

import io.maplebridge.contract.words.CaseKind;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The three ledgers of the demo town as cases; {@code demo/README.md} says where they are from. */
final class DemoRows {

    private final Codes codes;

    DemoRows(Codes codes) {
        this.codes = codes;
    }

    List<DemoCase> all() {
        List<DemoCase> cases = new ArrayList<>();
        cases.addAll(read("disputes.csv", new DisputeRow(codes)::read));
        cases.addAll(read("petitions.csv", new PetitionRow(codes)::read));
        cases.addAll(read("hotline.csv", new OrderRow(codes)::read));
        return List.copyOf(cases);
    }

    /** The fields that every kind has. */
    static Map<String, Object> submission(
            Codes codes, CaseKind kind, CSVRecord row, String day, String source, String subject) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("town", codes.town());
        body.put("village", codes.village(row.get("村居")));
        body.put("occurredOn", row.get(day));
        body.put("source", codes.source(kind, source));
        body.put("subject", row.get(subject));
        return body;
    }

    private static List<DemoCase> read(String file, Function<CSVRecord, DemoCase> reader) {
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (Reader text =
                        new InputStreamReader(
                                Objects.requireNonNull(
                                        DemoRows.class.getResourceAsStream("/demo/" + file)),
                                StandardCharsets.UTF_8);
                CSVParser rows = format.parse(text)) {
            return rows.stream().map(reader).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
