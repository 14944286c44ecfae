package io.maplebridge.cases.life.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether a case takes what is asked of it, and what happens then. */
record Decision(CaseFile file, Stamp stamp, LocalDate today) {

    /**
     * @throws Refusal when it does not
     */
    List<CaseEvent> on(Step wish) {
        check(wish);
        List<CaseEvent> events = new ArrayList<>();
        for (Step step : wish.becomes()) {
            check(step);
            requireComplete(step);
            requireDay(step);
            requireDaysToCome(step);
            events.add(new CaseEvent(stamp, step));
        }
        requireRoom(events);
        return events;
    }

    private void requireRoom(List<CaseEvent> events) {
        long bulk = Bulk.of(file);
        boolean isNote = events.stream().allMatch(one -> one.kind().group() == StepGroup.NOTE);
        boolean stays = file.with(events).state() == file.state();
        if ((isNote && bulk >= Bulk.NO_MORE_NOTES) || (stays && bulk >= Bulk.NO_MORE_REPEATING)) {
            throw new Refusal.Full(file.id());
        }
    }

    private void check(Step step) {
        StepKind kind = StepKind.of(step);
        file.requireAllowed(kind);
        kind.rules().forEach(rule -> rule.check(file, step, today));
    }

    /** A petition is accepted with its route (信访工作条例 28-31: 诉访分离), and so on. */
    private void requireComplete(Step step) {
        Set<String> given = StepValues.of(step).keySet();
        for (StepField field : StepKind.of(step).fields()) {
            if (field.isRequiredOf(file)
                    && field.isOf(file.kind())
                    && !given.contains(field.name())) {
                throw new Refusal.WrongField(field.name(), "required");
            }
        }
    }

    private void requireDay(Step step) {
        LocalDate day = stamp.occurredOn();
        LocalDate earliest = file.earliest(StepKind.of(step).group());
        if (day.isBefore(earliest) || day.isAfter(today)) {
            throw new Refusal.ImpossibleDay(day, earliest, today);
        }
    }

    /** 履行期限 and the like lie on the day of the step or after it. */
    private void requireDaysToCome(Step step) {
        LocalDate day = stamp.occurredOn();
        Map<String, Object> said = StepValues.of(step);
        for (StepField field : StepKind.of(step).fields()) {
            boolean toCome = field.type() == StepField.Content.DAY_TO_COME;
            if (toCome && said.get(field.name()) instanceof LocalDate by && by.isBefore(day)) {
                throw new Refusal.WrongField(field.name(), "before-the-step", day);
            }
        }
    }
}
