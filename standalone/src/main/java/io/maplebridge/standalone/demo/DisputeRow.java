package io.maplebridge.standalone.demo;

import static io.maplebridge.contract.words.CaseKind.DISPUTE;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/** A row of the dispute ledger: accepted, mediated, and what came of it. */
final class DisputeRow {

    private final Codes codes;

    DisputeRow(Codes codes) {
        this.codes = codes;
    }

    DemoCase read(CSVRecord row) {
        Map<String, Object> body =
                DemoRows.submission(codes, DISPUTE, row, "受理日期", row.get("来源"), "案由");
        body.put(
                "parties",
                List.of(
                        Map.of(
                                "role", "APPLICANT",
                                "name", row.get("申请人"),
                                "phone", row.get("申请人电话")),
                        Map.of("role", "RESPONDENT", "name", row.get("被申请人"))));
        body.put("category", codes.category(DISPUTE, row.get("纠纷类型")));
        BigDecimal amount = new BigDecimal(row.get("涉案金额"));
        if (amount.signum() > 0) {
            body.put("amount", amount);
        }
        return new DemoCase("dispute/" + row.get("序号"), "disputes", body, steps(row));
    }

    private List<DemoStep> steps(CSVRecord row) {
        String day = row.get("结果日期");
        DemoStep accept = DemoStep.on(row.get("受理日期"), "accept");
        DemoStep session = DemoStep.on(day, "hold-session").with("note", row.get("调解员") + "主持调解。");
        return switch (row.get("结果")) {
            case "调解成功" -> List.of(accept, session, agreement(row, day));
            case "调解不成" ->
                    List.of(accept, session, DemoStep.on(day, "fail").with("reason", "双方未能达成一致。"));
            case "引导诉讼" ->
                    List.of(
                            accept,
                            DemoStep.on(day, "refer")
                                    .with("avenue", codes.avenue("诉讼"))
                                    .with("reason", "当事人选择诉讼途径。"));
            default -> throw new IllegalArgumentException("unknown outcome " + row.get("结果"));
        };
    }

    private static DemoStep agreement(CSVRecord row, String day) {
        String form =
                switch (row.get("协议形式")) {
                    case "书面协议" -> "WRITTEN";
                    case "口头协议" -> "ORAL";
                    default -> throw new IllegalArgumentException("unknown " + row.get("协议形式"));
                };
        return DemoStep.on(day, "agree")
                .with("form", form)
                .with("content", "双方就“" + row.get("案由") + "”达成一致。");
    }
}
