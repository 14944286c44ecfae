package io.maplebridge.cases.life.web.page;

import io.maplebridge.cases.life.domain.CaseFile;
import io.maplebridge.cases.life.domain.Deadline;
import io.maplebridge.cases.life.domain.Deadlines;
import io.maplebridge.cases.life.domain.TimeLimit;
import io.maplebridge.platform.page.ClockFace;
import io.maplebridge.platform.page.Tone;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Shows time limits: how many days are left, and amber once three quarters are used. */
public final class Clocks {

    private static final int SOON = 75;
    private static final TimeLimit UNNAMED = new TimeLimit("", 0, false, "");

    private Clocks() {}

    /** In the ledger: the days alone. */
    public static @Nullable ClockFace of(
            LocalDate begun, @Nullable LocalDate due, LocalDate today, CaseWords words) {
        if (due == null) {
            return null;
        }
        return face(new Deadline(UNNAMED, begun, due), today, words, "clock", null);
    }

    /** On the case page: with the last day, and the article it comes from. */
    static @Nullable ClockFace of(
            CaseFile file, Deadlines deadlines, LocalDate today, CaseWords words) {
        Deadline deadline = deadlines.of(file).orElse(null);
        if (deadline == null) {
            return null;
        }
        String article = article(deadline.limit(), words);
        if (!deadlines.calendarKnown(deadline)) {
            article = words.text("clock.no-calendar", article);
        }
        return face(deadline, today, words, "clock.until", article);
    }

    private static String article(TimeLimit limit, CaseWords words) {
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
