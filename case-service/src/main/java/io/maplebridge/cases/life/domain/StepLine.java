package io.maplebridge.cases.life.domain;

import io.maplebridge.contract.words.MilestoneKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that is said of a step in its line of {@link StepKind}. Filled in once, then only read. */
final class StepLine {

    /** What must hold before a step is granted. */
    @FunctionalInterface
    interface Rule {
        /**
         * @throws Refusal when it does not
         */
        void check(CaseFile file, Step step, LocalDate today);
    }

    final Class<? extends Step> type;
    final StepGroup group;
    final String storedName;
    final @Nullable MilestoneKind milestone;
    final List<StepField> fields = new ArrayList<>();
    final List<Rule> rules = new ArrayList<>();
    @Nullable String detail;
    boolean grave;
    boolean drawsNumber;

    private StepLine(
            Class<? extends Step> type,
            StepGroup group,
            String storedName,
            @Nullable MilestoneKind milestone) {
        this.type = type;
        this.group = group;
        this.storedName = storedName;
        this.milestone = milestone;
    }

    static StepLine step(
            Class<? extends Step> type,
            StepGroup group,
            String storedName,
            @Nullable MilestoneKind milestone) {
        return new StepLine(type, group, storedName, milestone);
    }

    /** The first version of an event is named after its record. */
    String wireName() {
        return KebabCase.ofType(type) + ".v1";
    }

    StepLine with(StepField... more) {
        fields.addAll(List.of(more));
        return this;
    }

    /** The field whose value narrows the milestone. */
    StepLine narrowedBy(String field) {
        detail = field;
        return this;
    }

    StepLine must(Rule rule) {
        rules.add(rule);
        return this;
    }

    /** Rare and of weight: it stands apart, names what follows and asks. */
    StepLine grave() {
        grave = true;
        return this;
    }

    /** The case gets its number with it. */
    StepLine drawsNumber() {
        drawsNumber = true;
        return this;
    }
}
