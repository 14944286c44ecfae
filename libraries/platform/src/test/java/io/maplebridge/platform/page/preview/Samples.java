package io.maplebridge.platform.page.preview;

import io.maplebridge.platform.form.Field;
import io.maplebridge.platform.form.FieldType;
import io.maplebridge.platform.form.Form;
import io.maplebridge.platform.page.ClockFace;
import io.maplebridge.platform.page.Fact;
import io.maplebridge.platform.page.TimelineEntry;
import io.maplebridge.platform.page.Tone;
import io.maplebridge.platform.reference.Term;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Invented people and matters. */
final class Samples {

    private static final List<String> SUBJECTS =
            List.of("宅基地四至界线争议", "农用车碰撞责任划分争议", "青苗补偿面积核定争议，双方对丈量结果各执一词", "兄弟分家析产争议");
    private static final List<String> VILLAGES = List.of("上罗村", "滂溪村", "小密村", "长沙社区");

    private Samples() {}

    record Row(
            String href,
            String number,
            String parties,
            String subject,
            String village,
            Tone tone,
            String state,
            @Nullable ClockFace clock,
            String holder,
            String updated) {}

    static List<Row> rows() {
        return IntStream.range(0, 50).mapToObj(Samples::row).toList();
    }

    private static Row row(int i) {
        return new Row(
                "/cases/" + (i + 1),
                "〔2023〕长沙人调字第" + (114 - i) + "号",
                "曾*斌、谢*栋",
                SUBJECTS.get(i % 4),
                VILLAGES.get(i % 4),
                List.of(Tone.WORK, Tone.FINE, Tone.CALM, Tone.WORK).get(i % 4),
                List.of("调解中", "达成协议", "结案", "受理").get(i % 4),
                switch (i % 4) {
                    case 0 -> new ClockFace(Tone.SOON, "剩 3 天", 90, null);
                    case 3 -> new ClockFace(Tone.LATE, "逾期 2 天", 100, null);
                    case 1 -> new ClockFace(Tone.CALM, "剩 21 天", 30, null);
                    default -> null;
                },
                "钟调解员",
                "2023-12-" + (18 - i % 10));
    }

    static ClockFace face() {
        return new ClockFace(
                Tone.SOON, "剩 3 天，到 2023-02-10", 90, "《人民调解工作若干规定》第三十三条：30 天内调结，经当事人同意可以延长");
    }

    static List<TimelineEntry> timeline() {
        return List.of(
                new TimelineEntry(
                        Tone.WORK,
                        "登记调解",
                        "钟调解员",
                        LocalDate.of(2023, 2, 6),
                        Instant.parse("2023-02-08T01:12:00Z"),
                        List.of(new Fact("地点", "上罗村村委会"), new Fact("到场", "双方当事人"))),
                new TimelineEntry(
                        Tone.WORK, "受理", "司法所", LocalDate.of(2023, 1, 12), null, List.of()),
                new TimelineEntry(
                        Tone.CALM, "登记", "曾网格员", LocalDate.of(2023, 1, 11), null, List.of()));
    }

    static List<Fact> facts() {
        return List.of(
                new Fact("申请人", "曾*斌 138****8411"),
                new Fact("被申请人", "谢*栋"),
                new Fact("村居", "上罗村"),
                new Fact("纠纷类型", "房屋宅基地"),
                new Fact("来源", "当事人申请"),
                new Fact("涉案金额", "8,600 元"));
    }

    /** Every type of field, with names that a form has itself. */
    static Form form() {
        List<Term> forms =
                List.of(new Term("WRITTEN", "书面协议", "Written"), new Term("ORAL", "口头协议", "Oral"));
        List<Term> many =
                IntStream.rangeClosed(1, 9)
                        .mapToObj(i -> new Term("unit-" + i, "第 " + i + " 村", "Village " + i))
                        .toList();
        return Form.of(
                "preview.field",
                Field.code("form", forms),
                Field.day("occurredOn").preset("2023-02-07"),
                Field.line("name").upTo(20).personal(),
                Field.of("amount", FieldType.AMOUNT).optional(),
                Field.of("length", FieldType.NUMBER).between(1, 50),
                Field.of("submit", FieldType.TIME).optional(),
                Field.of("action", FieldType.FLAG),
                Field.code("target", many),
                Field.codes("elements", many),
                Field.of("method", FieldType.PASSWORD).optional(),
                Field.code("reset", List.of()).optional(),
                Field.text("id").optional());
    }
}
