package io.maplebridge.stats.editions.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The life of an edition: drafted, discussed, approved by another hand, locked; once locked it is
 * sent, as often as wanted. At any stage it may be withdrawn for a reason. What it says never
 * changes: a step adds to the history and to nothing else.
 *
 * @param steps in their order, the draft first
 */
public record EditionHistory(List<EditionStep> steps) {

    public EditionHistory {
        steps = List.copyOf(steps);
        if (steps.isEmpty() || steps.getFirst().act() != Act.DRAFT) {
            throw new IllegalArgumentException("a history begins with a draft: " + steps);
        }
    }

    public Stage stage() {
        Stage stage = Stage.DRAFT;
        for (EditionStep step : steps) {
            stage = after(step.act(), stage);
        }
        return stage;
    }

    private static Stage after(Act act, Stage before) {
        return switch (act) {
            case DRAFT -> Stage.DRAFT;
            case DISCUSS -> Stage.DISCUSSED;
            case APPROVE -> Stage.APPROVED;
            case LOCK -> Stage.LOCKED;
            case SEND -> before;
            case WITHDRAW -> Stage.WITHDRAWN;
        };
    }

    /** Whether the edition takes this step now, whoever takes it. */
    public boolean takes(Act act) {
        return switch (act) {
            case DRAFT -> false;
            case DISCUSS -> stage() == Stage.DRAFT;
            case APPROVE -> stage() == Stage.DISCUSSED;
            case LOCK -> stage() == Stage.APPROVED;
            case SEND -> stage() == Stage.LOCKED;
            case WITHDRAW -> stage() != Stage.WITHDRAWN;
        };
    }

    /**
     * The history with one step more.
     *
     * @throws Refused when the edition does not take it, or not from this hand
     */
    public EditionHistory with(EditionStep step) {
        if (!takes(step.act())) {
            throw new Refused(Refused.Why.NOT_NOW, step.act() + " at " + stage());
        }
        if (step.act() == Act.WITHDRAW
                && step.by().isOnlyWriter()
                && step(Act.APPROVE).isPresent()) {
            throw new Refused(Refused.Why.APPROVED_ALREADY, step.by().account());
        }
        if (step.act() == Act.APPROVE && isDrafter(step.by())) {
            throw new Refused(Refused.Why.SAME_HAND, step.by().account());
        }
        List<EditionStep> all = new ArrayList<>(steps);
        all.add(step);
        return new EditionHistory(all);
    }

    public boolean isDrafter(Hand hand) {
        return hand.account().equals(steps.getFirst().by().account());
    }

    public EditionStep last() {
        return steps.getLast();
    }

    /** The step of this kind, the last of several. */
    public Optional<EditionStep> step(Act act) {
        return steps.stream().filter(step -> step.act() == act).reduce((earlier, later) -> later);
    }

    /** Whether it was locked once, be it withdrawn since. */
    public boolean wasLocked() {
        return step(Act.LOCK).isPresent();
    }
}
