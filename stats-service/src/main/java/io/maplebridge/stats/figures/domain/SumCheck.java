package io.maplebridge.stats.figures.domain;

import io.maplebridge.stats.facts.domain.Fact;
import java.util.List;

/** Something that must always be true between figures; a page says so in red when it is not. */
public sealed interface SumCheck {

    String id();

    /** The rule in a line of figure names and signs. */
    Wording rule();

    /** True when a single fact breaks the rule by itself; such facts are shown beside it. */
    boolean brokenBy(Fact fact, AsOf asOf);

    /** The parts add up to the whole. */
    record AddsUp(String id, Counted whole, List<Counted> parts) implements SumCheck {

        @Override
        public Wording rule() {
            return Rules.line(whole, " = ", parts);
        }

        @Override
        public boolean brokenBy(Fact fact, AsOf asOf) {
            long sum = parts.stream().mapToLong(part -> Rules.weight(part, fact, asOf)).sum();
            return Rules.weight(whole, fact, asOf) != sum;
        }
    }

    /** Every fact of the inner figure is one of the outer. */
    record Within(String id, Counted inner, Counted outer) implements SumCheck {

        @Override
        public Wording rule() {
            return Rules.line(inner, " ⊂ ", List.of(outer));
        }

        @Override
        public boolean brokenBy(Fact fact, AsOf asOf) {
            return inner.share(fact, asOf).isPresent() && outer.share(fact, asOf).isEmpty();
        }
    }

    static SumCheck adds(String id, Counted whole, Counted... parts) {
        return new AddsUp(id, whole, List.of(parts));
    }

    static SumCheck within(String id, Counted inner, Counted outer) {
        return new Within(id, inner, outer);
    }

    /** Each breakdown adds up to the total. */
    record BreaksDown(String id, Tally figure) implements SumCheck {

        @Override
        public Wording rule() {
            Wording name = figure.words().name();
            return new Wording(name.zh() + "的每种分类之和等于合计", name.en() + ": every breakdown adds up");
        }

        /** A share has exactly one key in each dimension, so only a wrong sheet can break it. */
        @Override
        public boolean brokenBy(Fact fact, AsOf asOf) {
            return false;
        }
    }
}
