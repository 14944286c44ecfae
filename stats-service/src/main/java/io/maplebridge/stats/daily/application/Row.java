package io.maplebridge.stats.daily.application;

import io.maplebridge.stats.daily.domain.Span;
import io.maplebridge.stats.facts.domain.Fact;
import io.maplebridge.stats.figures.domain.Registry;
import java.util.List;

/** A fact as it is kept, with all that figures have to do with it. */
public record Row(Fact fact, List<Span> spans) {

    /** In which rows and sheets are kept. Raised with it, all is counted anew at the next start. */
    private static final int SHAPE = 5;

    /** Of what is counted, and of how it is kept. */
    static String fingerprint(Registry registry) {
        return registry.fingerprint() + "/" + SHAPE;
    }
}
