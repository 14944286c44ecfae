package io.maplebridge.stats.figures.domain;

import io.maplebridge.stats.facts.domain.Fact;
import java.util.List;
import java.util.stream.Stream;

/** Something that must always be true between figures; a page says so in red when it is not. */
public sealed interface SumCheck {

    String id();

    /** The rule in a line of figure names and signs. */
    Wording rule();

    /** True when a single fact breaks the rule by itself; such facts are shown beside it. */
    boolean brokenBy(Fact fact, AsOf asOf);

    /** The figures it is between. */
    List<Counted> figures();

    /** The parts add up to the whole. */
    record AddsUp(String id, Counted whole, List<Counted> parts) implements SumCheck {

        @Override
        public List<Counted> figures() {
            return Stream.concat(Stream.of(whole), parts.stream()).toList();
        }

        @Override
        public Wording rule() {
            return Rules.line(whole, " = ", parts);
        }

        @Override
        public boolean brokenBy(Fact fact, AsOf asOf) {
            return Rules.weight(whole, fact, asOf) != Rules.weight(parts, fact, asOf);
        }
    }

    /** Every fact of the inner figure is one of the outer. */
    record Within(String id, Counted inner, Counted outer) implements SumCheck {

        @Override
        public List<Counted> figures() {
            return List.of(inner, outer);
        }

        @Override
        public Wording rule() {
            return Rules.line(inner, " ⊂ ", List.of(outer));
        }

        @Override
        public boolean brokenBy(Fact fact, AsOf asOf) {
            return !inner.shares(fact, asOf).isEmpty() && outer.shares(fact, asOf).isEmpty();
        }
    }

    /** What there was and what came, less what went, is what stands. */
    record Balances(String id, List<Counted> came, List<Counted> went, Counted stands)
            implements SumCheck {

        @Override
        public List<Counted> figures() {
            return Stream.of(came, went, List.of(stands)).flatMap(List::stream).toList();
        }

        @Override
        public Wording rule() {
            return Rules.balance(came, went, stands);
        }

        @Override
        public boolean brokenBy(Fact fact, AsOf asOf) {
            return Rules.weight(came, fact, asOf) - Rules.weight(went, fact, asOf)
                    != Rules.weight(stands, fact, asOf);
        }
    }

    static SumCheck adds(String id, Counted whole, Counted... parts) {
        return new AddsUp(id, whole, List.of(parts));
    }

    static SumCheck within(String id, Counted inner, Counted outer) {
        return new Within(id, inner, outer);
    }

    /** Each breakdown adds up to the total. */
    record BreaksDown(String id, Counted figure) implements SumCheck {

        @Override
        public List<Counted> figures() {
            return List.of(figure);
        }

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
