package io.maplebridge.cases.life.web.page;

import io.maplebridge.cases.life.domain.CaseFile;
import io.maplebridge.cases.life.domain.CaseState;
import io.maplebridge.cases.life.domain.Deadline;
import io.maplebridge.cases.life.domain.Deadlines;
import io.maplebridge.cases.life.domain.TimeLimit;
import io.maplebridge.platform.page.ClockFace;
import io.maplebridge.platform.page.Tone;
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
            CaseState state,
            LocalDate begun,
            @Nullable LocalDate due,
            LocalDate today,
            CaseWords words) {
        if (due == null) {
            return null;
        }
        String key = state == CaseState.AGREED ? "clock.perform" : "clock";
        return face(new Deadline(UNNAMED, begun, due), today, words, key, null);
    }

    /**
     * On the case page: what is due and what may still be asked for, each with the last day, and
     * the article it comes from.
     */
    static List<ClockFace> of(
            CaseFile file, Deadlines deadlines, LocalDate today, CaseWords words) {
        String key = file.state() == CaseState.AGREED ? "clock.perform.until" : "clock.until";
        List<ClockFace> faces = new ArrayList<>();
        deadlines
                .of(file)
                .map(due -> face(due, today, words, key, known(due, deadlines, words)))
                .ifPresent(faces::add);
        deadlines
                .right(file, today)
                .map(right -> face(right, today, words, "clock.confirm", article(right, words)))
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
            Deadline deadline,
            LocalDate today,
            CaseWords words,
            String key,
            @Nullable String article) {
        long left = deadline.daysLeft(today);
        int used = deadline.percentUsed(today);
        Tone tone = left < 0 ? Tone.LATE : used >= SOON ? Tone.SOON : Tone.CALM;
        String which = left < 0 ? ".late" : left == 0 ? ".today" : ".left";
        String text = words.text(key + which, Math.abs(left), deadline.dueOn().toString());
        return new ClockFace(tone, text, used, article);
    }
}
