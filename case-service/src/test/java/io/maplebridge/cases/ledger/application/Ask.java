package io.maplebridge.cases.ledger.application;

import io.maplebridge.cases.ledger.application.LedgerQuery.Filter;
import io.maplebridge.cases.ledger.application.LedgerQuery.Part;
import io.maplebridge.cases.ledger.application.LedgerQuery.Sort;
import io.maplebridge.cases.life.domain.CaseState;
import io.maplebridge.contract.words.CaseKind;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A question to the ledger, narrowed down step by step. */
public final class Ask {

    private String town = "changsha";
    private @Nullable CaseState state;
    private @Nullable String text;
    private final Map<LedgerField, String> codes = new EnumMap<>(LedgerField.class);
    private Part part = Part.ALL;
    private Reach reach = Reach.WHOLE;
    private Sort sort = Sort.UPDATED;
    private int page;
    private int size = 50;
    private Ledger.@Nullable Place after;

    public static Ask all() {
        return new Ask();
    }

    public LedgerQuery query() {
        Filter filter = new Filter(codes, state, text);
        return new LedgerQuery(town, filter, part, reach, sort, page, size, after);
    }

    public Ask town(String town) {
        this.town = town;
        return this;
    }

    public Ask kind(CaseKind kind) {
        codes.put(LedgerField.KIND, kind.name());
        return this;
    }

    public Ask state(CaseState state) {
        this.state = state;
        return this;
    }

    public Ask village(String village) {
        codes.put(LedgerField.VILLAGE, village);
        return this;
    }

    public Ask code(LedgerField field, String code) {
        codes.put(field, code);
        return this;
    }

    public Ask category(String category) {
        codes.put(LedgerField.CATEGORY, category);
        return this;
    }

    public Ask source(String source) {
        codes.put(LedgerField.SOURCE, source);
        return this;
    }

    public Ask text(String text) {
        this.text = text;
        return this;
    }

    public Ask holder(String holder) {
        codes.put(LedgerField.HOLDER, holder);
        return this;
    }

    public Ask only(Part part) {
        this.part = part;
        return this;
    }

    public Ask within(Reach reach) {
        this.reach = reach;
        return this;
    }

    public Ask sort(Sort sort) {
        this.sort = sort;
        return this;
    }

    public Ask after(Ledger.@Nullable Place after) {
        this.after = after;
        return this;
    }

    public Ask page(int page, int size) {
        this.page = page;
        this.size = size;
        return this;
    }
}
