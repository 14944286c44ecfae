package io.maplebridge.cases.life.web.page;

import io.maplebridge.cases.life.domain.CaseFile;
import io.maplebridge.cases.life.domain.CaseState;
import io.maplebridge.cases.life.domain.Deadline;
import io.maplebridge.cases.life.domain.Deadlines;
import io.maplebridge.cases.life.domain.TimeLeft;
import io.maplebridge.cases.life.domain.TimeLimit;
import io.maplebridge.platform.page.ClockFace;
import io.maplebridge.platform.page.Tone;
import io.maplebridge.platform.time.TownTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows time limits: how many days are left, and amber once three quarters are used. */
public final class Clocks {

    private static final int SOON = 75;
    private static final TimeLimit UNNAMED = new TimeLimit("", 0, false, "");

    private Clocks() {}

    /**
     * In the ledger: the days alone.
     *
     * @param begun the day that its time is counted from
     */
    public static @Nullable ClockFace of(
            CaseState state, LocalDate begun, @Nullable Due due, LocalDate today, Rules rules) {
        if (due == null) {
            return null;
        }
        String key = state == CaseState.AGREED ? "clock.perform" : "clock";
        Deadline deadline = new Deadline(UNNAMED, begun, due.on());
        TimeLeft left = rules.deadlines().left(deadline, due.inWorkingDays(), today);
        return face(left, due.on(), rules.words(), key, null);
    }

    /**
     * Beside the clock of a case that was entered in a year after its own: it could not be in time.
     * Null for all others.
     *
     * @param enteredOn null where it is not known
     */
    public static @Nullable String enteredLate(
            LocalDate occurredOn, @Nullable LocalDate enteredOn, CaseWords words) {
        return enteredOn == null || enteredOn.getYear() <= occurredOn.getYear()
                ? null
                : words.text("clock.entered-late", occurredOn.toString(), enteredOn.toString());
    }

    static @Nullable String enteredLate(CaseFile file, CaseWords words) {
        Instant learned = file.history().getFirst().stamp().recordedAt();
        return enteredLate(file.registeredOn(), TownTime.dayOf(learned), words);
    }

    /** By what is counted, and in whose words it is said. */
    public record Rules(Deadlines deadlines, CaseWords words) {}

    /** The last day in time, and whether its limit is one of working days. */
    public record Due(LocalDate on, boolean inWorkingDays) {}

    /**
     * On the case page: what is due and what may still be asked for, each with the last day, and
     * the article it comes from.
     */
    static List<ClockFace> of(
            CaseFile file, Deadlines deadlines, LocalDate today, CaseWords words) {
        String key = file.state() == CaseState.AGREED ? "clock.perform.until" : "clock.until";
        Rules rules = new Rules(deadlines, words);
        List<ClockFace> faces = new ArrayList<>();
        deadlines
                .of(file)
                .map(due -> face(due, today, rules, key, known(due, deadlines, words)))
                .ifPresent(faces::add);
        deadlines
                .right(file, today)
                .map(right -> face(right, today, rules, "clock.confirm", article(right, words)))
                .ifPresent(faces::add);
        return faces;
    }

    private static String known(Deadline deadline, Deadlines deadlines, CaseWords words) {
        String article = article(deadline, words);
        return deadlines.calendarKnown(deadline)
                ? article
                : words.text("clock.no-calendar", article);
    }

    private static String article(Deadline deadline, CaseWords words) {
        TimeLimit limit = deadline.limit();
        if (limit.length() == 0) {
            return limit.article();
        }
        String key = limit.workingDays() ? "clock.article.working" : "clock.article";
        return words.text(key, limit.article(), limit.length());
    }

    private static ClockFace face(
            Deadline deadline, LocalDate today, Rules rules, String key, @Nullable String article) {
        TimeLeft left = rules.deadlines().left(deadline, deadline.limit().workingDays(), today);
        return face(left, deadline.dueOn(), rules.words(), key, article);
    }

    private static ClockFace face(
            TimeLeft left, LocalDate dueOn, CaseWords words, String key, @Nullable String article) {
        Tone tone = left.late() ? Tone.LATE : left.used() >= SOON ? Tone.SOON : Tone.CALM;
        String which = left.late() ? ".late" : left.today() ? ".today" : ".left";
        String days =
                words.text(left.workingDays() ? "clock.working-days" : "clock.days", left.days());
        return new ClockFace(
                tone, words.text(key + which, days, dueOn.toString()), left.used(), article);
    }
}
