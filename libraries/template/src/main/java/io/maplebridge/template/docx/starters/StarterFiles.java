package io.maplebridge.template.docx.starters;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/**
 * The files a town begins with. Their marks are keys of the figures, and {@code town}, {@code
 * year}, {@code nextYear}, {@code month} and {@code asOf}.
 */
public final class StarterFiles {

    private StarterFiles() {}

    /**
     * The yearly report on government by law, in its four sections; its case sentences, the
     * villages and the months come by marks.
     */
    public static byte[] annualReport() {
        Sheet sheet = new Sheet(false);
        sheet.title("{{town}}{{year}}年法治政府建设年度报告");
        sheet.text("现将{{town}}{{year}}年度法治政府建设工作情况（数据截至{{asOf}}）报告如下：");
        sheet.heading("一、主要举措和成效");
        sheet.text(
                "（一）多元化解矛盾纠纷。全镇共受理各类矛盾纠纷{{dispute.accepted}}宗，处理{{dispute.concluded}}宗，"
                        + "成功调处{{dispute.succeeded}}宗，调处成功率{{dispute.successRate|1}}%。"
                        + "各村（居）受理和调处情况如下：");
        villages(sheet);
        sheet.text("各月受理和调处情况如下图：");
        MonthChart.add(sheet.document(), "{{chart:dispute.byMonth}}");
        sheet.text(
                "（二）依法处理信访事项。累计接到上级转送信访件{{petition.fromAbove}}宗、镇级{{petition.fromTown}}宗，"
                        + "共调处{{petition.settled}}宗。");
        sheet.text(
                "（三）及时回应群众诉求。接到12345市民服务热线转派工单{{order.received}}件，办结{{order.closed}}件，"
                        + "办结率{{order.closeRate|2}}%。");
        sheet.heading("二、存在的不足和原因");
        sheet.text("（请填写：存在的不足，以及主要原因。）");
        sheet.heading("三、党政主要负责人履行推进法治建设第一责任人职责情况");
        sheet.text("（请填写：定期听取汇报、研究重大问题、带头学法用法的情况。）");
        sheet.heading("四、{{nextYear}}年工作安排");
        sheet.text("（请填写：下一年的主要安排。）");
        sheet.right("{{town}}人民政府");
        sheet.right("{{asOf}}");
        sheet.pageNumbers();
        return sheet.bytes();
    }

    private static void villages(Sheet sheet) {
        XWPFTable table = sheet.table(List.of("村（居）", "受理", "处理", "成功调处", "成功率（%）", "占比（%）"));
        sheet.row(
                table,
                List.of(
                        "{{#dispute.accepted by village}}{{name}}",
                        "{{dispute.accepted}}",
                        "{{dispute.concluded}}",
                        "{{dispute.succeeded}}",
                        "{{dispute.successRate|1}}",
                        "{{share|1}}"));
        sheet.row(
                table,
                List.of(
                        "合计",
                        "{{dispute.accepted}}",
                        "{{dispute.concluded}}",
                        "{{dispute.succeeded}}",
                        "{{dispute.successRate|1}}",
                        "{{total.share|1}}"));
    }

    /** The monthly table of disputes found and settled, by category. */
    public static byte[] monthlyTable() {
        Sheet sheet = new Sheet(true);
        sheet.title("矛盾纠纷排查调处情况报表（{{year}}年{{month}}月）");
        sheet.line("填报单位（盖章）：{{town}}　　　　填报时间：{{asOf}}");
        XWPFTable table = sheet.table(List.of("类别", "本月受理", "本月办结", "成功调处", "成功率（%）", "年度累计"));
        sheet.row(
                table,
                List.of(
                        "合计",
                        "{{dispute.accepted}}",
                        "{{dispute.concluded}}",
                        "{{dispute.succeeded}}",
                        "{{dispute.successRate|1}}",
                        "{{year.dispute.accepted}}"));
        sheet.row(
                table,
                List.of(
                        "{{#dispute.accepted by category}}{{name}}",
                        "{{dispute.accepted}}",
                        "{{dispute.concluded}}",
                        "{{dispute.succeeded}}",
                        "{{dispute.successRate|1}}",
                        "{{year.dispute.accepted}}"));
        sheet.line("填表人：　　　　　　审核人：　　　　　　　　　年　　月　　日");
        return sheet.bytes();
    }
}
