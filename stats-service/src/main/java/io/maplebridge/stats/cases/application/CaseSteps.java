package io.maplebridge.stats.cases.application;

import io.maplebridge.contract.words.MilestoneKind;
import io.maplebridge.stats.figures.application.DeclaredSteps;
import io.maplebridge.stats.figures.domain.Reason;
import io.maplebridge.stats.figures.domain.TradeStep;
import io.maplebridge.stats.figures.domain.Wording;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of a case, and which of them change by themselves what was said of an earlier day. */
@Configuration(proxyBeanMethods = false)
class CaseSteps {

    @Bean
    DeclaredSteps stepsOfCases() {
        return new DeclaredSteps(
                Arrays.stream(MilestoneKind.values()).map(CaseSteps::step).toList());
    }

    private static TradeStep step(MilestoneKind kind) {
        return new TradeStep(
                kind.name(), name(kind), reason(kind), kind == MilestoneKind.CORRECTED);
    }

    /** 更正, 作废, 重办, 不予受理, 退回 stand apart in the difference of an edition (domain rule h). */
    private static @Nullable Reason reason(MilestoneKind kind) {
        return switch (kind) {
            case CORRECTED -> new Reason("corrected", new Wording("更正", "corrected"));
            case VOIDED -> new Reason("voided", new Wording("作废", "voided"));
            case REOPENED -> new Reason("reopened", new Wording("重办", "reopened"));
            case NOT_ACCEPTED -> new Reason("declined", new Wording("不予受理", "declined"));
            case RETURNED -> new Reason("returned", new Wording("退回", "returned"));
            default -> null;
        };
    }

    private static Wording name(MilestoneKind kind) {
        return switch (kind) {
            case REGISTERED -> new Wording("登记", "Registered");
            case ACCEPTED -> new Wording("受理", "Accepted");
            case NOT_ACCEPTED -> new Wording("不予受理", "Declined");
            case RETURNED -> new Wording("退回", "Returned");
            case SESSION_HELD -> new Wording("调解", "Mediation session");
            case AGREED -> new Wording("达成协议", "Agreement reached");
            case FAILED -> new Wording("调解不成", "Mediation failed");
            case WITHDRAWN -> new Wording("当事人撤回", "Withdrawn");
            case REFERRED -> new Wording("引导法定途径", "Referred");
            case REPLIED -> new Wording("答复", "Replied");
            case SETTLED -> new Wording("调处化解", "Settled");
            case CALLED_BACK -> new Wording("回访", "Called back");
            case PERFORMED -> new Wording("履行完毕", "Performed");
            case JUDICIALLY_CONFIRMED -> new Wording("司法确认", "Judicially confirmed");
            case CLOSED -> new Wording("结案", "Closed");
            case REOPENED -> new Wording("重办", "Reopened");
            case ESCALATED -> new Wording("上交", "Passed up");
            case HANDED_DOWN -> new Wording("交办下级", "Handed down");
            case ASSIGNED -> new Wording("转交", "Assigned");
            case KEY_MARKED -> new Wording("列为重点案件", "Marked as a key case");
            case LEAD_NAMED -> new Wording("指定包案领导", "Lead named");
            case KEY_UNMARKED -> new Wording("取消重点", "No longer a key case");
            case CORRECTED -> new Wording("更正", "Corrected");
            case VOIDED -> new Wording("作废", "Voided");
        };
    }
}
