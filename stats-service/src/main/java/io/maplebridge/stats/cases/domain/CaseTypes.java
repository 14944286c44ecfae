package io.maplebridge.stats.cases.domain;

import io.maplebridge.contract.words.CaseKind;
import io.maplebridge.stats.figures.domain.Counter;
import io.maplebridge.stats.figures.domain.FactType;
import io.maplebridge.stats.figures.domain.Wording;

/** A type of facts for each kind of case; its code is the family of the kind's figures, too. */
public final class CaseTypes {

    private CaseTypes() {}

    public static String code(CaseKind kind) {
        return switch (kind) {
            case DISPUTE -> "dispute";
            case PETITION -> "petition";
            case WORK_ORDER -> "order";
        };
    }

    static FactType of(CaseKind kind) {
        return new FactType(code(kind), "/cases/");
    }

    static Wording name(CaseKind kind) {
        return switch (kind) {
            case DISPUTE -> new Wording("矛盾纠纷", "Disputes");
            case PETITION -> new Wording("信访事项", "Petitions");
            case WORK_ORDER -> new Wording("诉求工单", "Hotline orders");
        };
    }

    static Counter counter(CaseKind kind) {
        return kind == CaseKind.DISPUTE ? Counter.ZONG : Counter.JIAN;
    }
}
