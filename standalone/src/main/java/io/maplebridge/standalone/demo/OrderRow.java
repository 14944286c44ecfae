package io.maplebridge.standalone.demo;

import static io.maplebridge.contract.words.CaseKind.WORK_ORDER;

import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/** A row of the hotline ledger: taken in hand, and answered, called back and closed, or open. */
final class OrderRow {

    private static final String PLATFORM = "12345";

    private final Codes codes;

    OrderRow(Codes codes) {
        this.codes = codes;
    }

    DemoCase read(CSVRecord row) {
        String number = row.get("工单编号");
        Map<String, Object> body =
                DemoRows.submission(codes, WORK_ORDER, row, "接收日期", "12345热线", "标题");
        body.put(
                "parties",
                List.of(
                        Map.of(
                                "role", "PETITIONER",
                                "name", row.get("来电人"),
                                "phone", row.get("电话"))));
        body.put("platform", PLATFORM);
        body.put("number", number);
        body.put("category", codes.category(WORK_ORDER, row.get("工单类型")));
        body.put("limitWorkingDays", Integer.valueOf(row.get("办理时限工作日")));
        return new DemoCase("order/" + number, "orders", body, steps(row));
    }

    private List<DemoStep> steps(CSVRecord row) {
        DemoStep accept = DemoStep.on(row.get("接收日期"), "accept");
        String closed = row.get("办结日期");
        if (closed.isEmpty()) {
            return List.of(accept);
        }
        return List.of(
                accept,
                DemoStep.on(closed, "reply").with("content", "已就“" + row.get("标题") + "”办理并答复。"),
                DemoStep.on(closed, "call-back")
                        .with("solved", row.get("是否解决").equals("是"))
                        .with("satisfaction", codes.satisfaction(row.get("是否满意"))),
                DemoStep.on(closed, "close"));
    }
}
