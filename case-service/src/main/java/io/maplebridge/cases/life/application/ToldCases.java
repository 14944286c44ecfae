package io.maplebridge.cases.life.application;

import io.maplebridge.cases.life.domain.CaseFile;
import io.maplebridge.cases.life.domain.CaseId;
import io.maplebridge.contract.event.CaseEvent;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * What the log should say of each case, made from the cases themselves: whoever counts what the log
 * says finds by it what never came, what came and was never decided, and what was said otherwise.
 */
@Service
public class ToldCases {

    /** How many are told at a time. */
    public static final int PAGE = 500;

    private final CaseFiles files;
    private final Telling telling;

    ToldCases(CaseFiles files, Telling telling) {
        this.files = files;
        this.telling = telling;
    }

    /**
     * The next of all cases in the order of their ids; fewer than {@link #PAGE} when they are the
     * last.
     */
    public List<CaseEvent> after(@Nullable CaseId last) {
        List<CaseFile> some = files.after(last, PAGE);
        return some.stream().map(telling::of).toList();
    }
}
