package io.maplebridge.cases.application;

import io.maplebridge.cases.application.LedgerQuery.Sort;
import io.maplebridge.cases.domain.CaseKind;
import io.maplebridge.cases.domain.CaseState;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A question to the ledger, narrowed down step by step. */
final class Ask {

    private String town = "changsha";
    private @Nullable CaseKind kind;
    private @Nullable CaseState state;
    private @Nullable String village;
    private @Nullable String category;
    private @Nullable String source;
    private @Nullable String text;
    private boolean openOnly;
    private @Nullable LocalDate overdueOn;
    private Sort sort = Sort.UPDATED;
    private int page;
    private int size = 50;

    static Ask all() {
        return new Ask();
    }

    LedgerQuery query() {
        return new LedgerQuery(
                town,
                kind,
                state,
                village,
                Reach.WHOLE,
                category,
                source,
                text,
                openOnly,
                overdueOn,
                sort,
                page,
                size);
    }

    Ask town(String town) {
        this.town = town;
        return this;
    }

    Ask kind(CaseKind kind) {
        this.kind = kind;
        return this;
    }

    Ask state(CaseState state) {
        this.state = state;
        return this;
    }

    Ask village(String village) {
        this.village = village;
        return this;
    }

    Ask category(String category) {
        this.category = category;
        return this;
    }

    Ask source(String source) {
        this.source = source;
        return this;
    }

    Ask text(String text) {
        this.text = text;
        return this;
    }

    Ask overdueOn(LocalDate overdueOn) {
        this.overdueOn = overdueOn;
        return this;
    }

    Ask sort(Sort sort) {
        this.sort = sort;
        return this;
    }

    Ask openOnly() {
        this.openOnly = true;
        return this;
    }

    Ask page(int page, int size) {
        this.page = page;
        this.size = size;
        return this;
    }
}
