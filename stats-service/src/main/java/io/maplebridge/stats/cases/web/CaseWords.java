package io.maplebridge.stats.cases.web;

import io.maplebridge.platform.reference.Term;
import java.util.List;

/** Words for what a case has by the rules of its life, and not by the reference data. */
final class CaseWords {

    static final List<Term> LEVELS =
            List.of(
                    new Term("VILLAGE", "村级", "Village"),
                    new Term("TOWN", "镇级", "Town"),
                    new Term("COUNTY", "县级", "County"));

    static final List<Term> STANDINGS =
            List.of(
                    new Term("OPEN", "在办", "Open"),
                    new Term("CLOSED", "办结", "Closed"),
                    new Term("AGREED", "达成协议", "Agreed"),
                    new Term("FAILED", "调解不成", "Failed"),
                    new Term("WITHDRAWN", "当事人撤回", "Withdrawn"),
                    new Term("REFERRED", "引导法定途径", "Referred"),
                    new Term("REPLIED", "已答复", "Answered"),
                    new Term("SETTLED", "调处化解", "Settled"),
                    new Term("VOIDED", "作废", "Voided"),
                    new Term("NOT_ACCEPTED", "不予受理", "Declined"),
                    new Term("RETURNED", "退回", "Returned"));

    private CaseWords() {}
}
