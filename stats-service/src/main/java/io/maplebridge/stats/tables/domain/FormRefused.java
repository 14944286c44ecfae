package io.maplebridge.stats.tables.domain;

import java.util.List;
import java.util.stream.Collectors;

/** A declaration that cannot be used, with all that is wrong with it, in both languages. */
public final class FormRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Refusal> refusals;

    /**
     * @param source the file
     */
    public FormRefused(String source, List<Refusal> refusals) {
        super(
                refusals.stream()
                        .map(refusal ->
                                source
                                        + " "
                                        + refusal.at()
                                        + ": "
                                        + refusal.what().zh()
                                        + " / "
                                        + refusal.what().en())
                        .collect(Collectors.joining("\n")));
        this.refusals = List.copyOf(refusals);
    }

    public List<Refusal> refusals() {
        return refusals;
    }
}
