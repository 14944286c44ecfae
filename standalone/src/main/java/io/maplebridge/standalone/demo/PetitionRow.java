package io.maplebridge.standalone.demo;

import static io.maplebridge.contract.words.CaseKind.PETITION;

import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/** A row of the petition ledger: accepted, and settled or still in work. */
final class PetitionRow {

    private final Codes codes;

    PetitionRow(Codes codes) {
        this.codes = codes;
    }

    DemoCase read(CSVRecord row) {
        Map<String, Object> body =
                DemoRows.submission(codes, PETITION, row, "登记日期", row.get("来源"), "诉求");
        body.put(
                "parties",
                List.of(
                        Map.of(
                                "role", "PETITIONER",
                                "name", row.get("信访人"),
                                "phone", row.get("电话"))));
        body.put("channel", codes.channel(row.get("渠道")));
        body.put("people", Integer.valueOf(row.get("人数")));
        return new DemoCase("petition/" + row.get("序号"), "petitions", body, steps(row));
    }

    private List<DemoStep> steps(CSVRecord row) {
        DemoStep accept =
                DemoStep.on(row.get("登记日期"), "accept").with("route", codes.route(row.get("办理途径")));
        return switch (row.get("结果")) {
            case "已化解" ->
                    List.of(
                            accept,
                            DemoStep.on(row.get("化解日期"), "settle")
                                    .with("content", "已就“" + row.get("诉求") + "”与信访人达成和解。"));
            case "办理中" -> List.of(accept);
            default -> throw new IllegalArgumentException("unknown outcome " + row.get("结果"));
        };
    }
}
