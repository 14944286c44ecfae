package io.maplebridge.stats.tables.application;

import io.maplebridge.stats.figures.domain.Quotient;
import io.maplebridge.stats.figures.domain.Wording;
import io.maplebridge.stats.tables.domain.Line;
import io.maplebridge.stats.tables.domain.Measure;
import io.maplebridge.stats.tables.domain.Refusal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The codes by which rules name the lines of an axis. */
final class LineCodes {

    private final List<Refusal> refusals;
    private final Map<String, Boolean> adding = new HashMap<>();

    private LineCodes(List<Refusal> refusals) {
        this.refusals = refusals;
    }

    /** By which rules name lines, and which of them cannot be added up. */
    static Map<String, Boolean> of(List<Line> lines, List<Refusal> refusals) {
        LineCodes codes = new LineCodes(refusals);
        lines.forEach(codes::add);
        return codes.adding;
    }

    private void add(Line line) {
        switch (line) {
            case Line.Group group -> group.lines().forEach(this::add);
            case Line.Each each -> {
                code(each.at(), each.code(), each.measure());
                each.lines().forEach(this::add);
            }
            case Line.Leaf leaf -> code(leaf.at(), leaf.code(), leaf.measure());
        }
    }

    private void code(String at, String code, Measure measure) {
        boolean adds = !(measure.figure() instanceof Quotient) && measure.against() == null;
        if (!code.isEmpty() && adding.putIfAbsent(code, adds) != null) {
            refusals.add(
                    new Refusal(
                            at + "/code",
                            new Wording("代码 " + code + " 出现两次", code + " stands here twice")));
        }
    }
}
