package io.maplebridge.stats.figures.domain;

import io.maplebridge.stats.facts.domain.FactRow;
import java.util.List;

/** Something that must always be true between figures; a page says so in red when it is not. */
public sealed interface SumCheck {

    String id();

    /** The rule in a line of figure names and signs. */
    Wording rule();

    /** True when a single case breaks the rule by itself; such cases are shown beside it. */
    boolean brokenBy(FactRow row, AsOf asOf);

    /** The parts add up to the whole. */
    record AddsUp(String id, Counted whole, List<Counted> parts) implements SumCheck {

        @Override
        public Wording rule() {
            return Rules.line(whole, " = ", parts);
        }

        @Override
        public boolean brokenBy(FactRow row, AsOf asOf) {
            long sum = parts.stream().mapToLong(part -> Rules.weight(part, row, asOf)).sum();
            return Rules.weight(whole, row, asOf) != sum;
        }
    }

    /** Every case of the inner figure is one of the outer. */
    record Within(String id, Counted inner, Counted outer) implements SumCheck {

        @Override
        public Wording rule() {
            return Rules.line(inner, " ⊂ ", List.of(outer));
        }

        @Override
        public boolean brokenBy(FactRow row, AsOf asOf) {
            return inner.share(row, asOf).isPresent() && outer.share(row, asOf).isEmpty();
        }
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
        public boolean brokenBy(FactRow row, AsOf asOf) {
            return false;
        }
    }
}
