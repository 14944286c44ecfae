package io.maplebridge.acceptance.attack;

import io.maplebridge.acceptance.client.Paper;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Every text that is taken in the life of a case, from its submission to its end.
 *
 * @param paper a submission with none of the texts under attack
 * @param texts the fields of the submission that take text
 * @param steps the commands that take text, in an order in which each is possible
 */
record TextsOfALife(Paper paper, List<String> texts, List<Step> steps) {

    static final LocalDate DAY = LocalDate.of(2025, 8, 9);

    /** As its name ends: who is only said to be an organisation is hidden like a person. */
    private static final String COMPANY = "有限责任公司";

    /**
     * @param texts the fields that take text
     * @param codes the fields beside them that do not
     */
    record Step(String command, List<String> texts, Map<String, Object> codes) {

        private static Step of(String command, String... texts) {
            return new Step(command, List.of(texts), Map.of());
        }

        private Step with(String field, Object code) {
            Map<String, Object> more = new LinkedHashMap<>(codes);
            more.put(field, code);
            return new Step(command, texts, more);
        }
    }

    static List<TextsOfALife> all() {
        return List.of(dispute(), petition(), order());
    }

    private static TextsOfALife dispute() {
        return new TextsOfALife(
                Paper.dispute(DAY, "contract"),
                List.of("subject", "description", "parties"),
                List.of(
                        Step.of("note", "text"),
                        Step.of("accept"),
                        Step.of("hold-session", "place", "note"),
                        Step.of("escalate", "reason").with("to", "TOWN"),
                        Step.of("hand-down", "reason").with("to", "VILLAGE"),
                        Step.of("agree", "content").with("form", "ORAL"),
                        called(),
                        Step.of("confirm", "court", "decisionNumber"),
                        Step.of("perform", "note"),
                        Step.of("close", "note"),
                        Step.of("reopen", "reason"),
                        Step.of("fail", "reason"),
                        Step.of("reopen", "reason"),
                        Step.of("refer", "reason").with("avenue", "litigation"),
                        Step.of("reopen", "reason"),
                        Step.of("withdraw", "reason"),
                        Step.of("void", "reason")));
    }

    private static TextsOfALife petition() {
        return new TextsOfALife(
                Paper.petition(DAY, "town-direct"),
                List.of("subject", "description", "parties"),
                List.of(
                        Step.of("decline", "reason"),
                        Step.of("reopen", "reason"),
                        Step.of("accept").with("route", "petition-procedure"),
                        Step.of("assign", "note").with("holder", "zongzhi-centre"),
                        Step.of("reply", "content").with("decision", "explained"),
                        Step.of("settle", "content"),
                        called()));
    }

    private static TextsOfALife order() {
        return new TextsOfALife(
                Paper.order(DAY, "GD-one"),
                List.of("subject", "description", "parties", "number"),
                List.of(
                        Step.of("return", "reason"),
                        Step.of("reopen", "reason"),
                        Step.of("accept"),
                        Step.of("reply", "content"),
                        called()));
    }

    private static Step called() {
        return Step.of("call-back", "note").with("solved", true).with("satisfaction", "satisfied");
    }

    /**
     * A text as this field takes it: as it is, or the name of an organisation, which none hides.
     */
    static Object value(String field, String text) {
        return field.equals("parties")
                ? List.of(
                        Map.of("role", "PETITIONER", "name", text + COMPANY, "organisation", true))
                : text;
    }

    /** The submission with these texts, of a village of its own, and no other's order. */
    Paper saying(Map<String, String> said) {
        Paper whole = paper.with("village", "xialuo");
        if (texts.contains("number")) {
            whole = whole.with("number", "XL" + UUID.randomUUID());
        }
        for (Map.Entry<String, String> text : said.entrySet()) {
            whole = whole.with(text.getKey(), value(text.getKey(), text.getValue()));
        }
        return whole;
    }
}
