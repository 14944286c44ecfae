package io.maplebridge.template.docx;

import io.maplebridge.template.domain.Finding;
import io.maplebridge.template.domain.Mark;
import io.maplebridge.template.domain.Place;
import io.maplebridge.template.domain.Wording;

/** What is said of marks that are not filled. */
final class Said {

    private Said() {}

    static Finding unknown(Mark mark) {
        return new Finding(
                Finding.Kind.UNKNOWN_MARK,
                mark.place(),
                new Wording(
                        "没有这个指标或数据：" + mark.written() + "。请核对标记的写法。",
                        "Nobody knows " + mark.written() + ". Check how the mark is written."));
    }

    static Finding noMark(Place place, String braces) {
        return new Finding(
                Finding.Kind.NO_MARK,
                place,
                new Wording(
                        "这不是标记：" + braces + "。标记只写名称和格式，如 {{dispute.accepted}}，不能写公式。",
                        "This is no mark: "
                                + braces
                                + ". A mark is a name and a format, such as {{dispute.accepted}}, never a"
                                + " formula."));
    }

    static Finding wrongShape(Mark mark, String zh, String en) {
        return new Finding(
                Finding.Kind.WRONG_SHAPE,
                mark.place(),
                new Wording(mark.written() + "：" + zh, mark.written() + ": " + en));
    }

    static Finding inField(Place place, String mark, String field) {
        return new Finding(
                Finding.Kind.IN_FIELD,
                place,
                new Wording(
                        mark + " 写在域（" + field + "）里，更新域时会被覆盖，请移到域外。",
                        mark
                                + " stands in a field ("
                                + field
                                + ") that would overwrite it. Move it out of the field."));
    }

    static Finding fieldOfToday(Place place, String field) {
        return new Finding(
                Finding.Kind.FIELD_OF_TODAY,
                place,
                new Wording(
                        "这里是自动日期域（" + field + "），打开或打印时日期会变，请改为固定日期或 {{asOf}}。",
                        "This field ("
                                + field
                                + ") shows the day of opening or printing. Type the day, or use {{asOf}}."));
    }

    static Finding chart(Mark mark, String zh, String en) {
        return new Finding(
                Finding.Kind.CHART_NOT_FILLED,
                mark.place(),
                new Wording(mark.written() + "：" + zh, mark.written() + ": " + en));
    }
}
