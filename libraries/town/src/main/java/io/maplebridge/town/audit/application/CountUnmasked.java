package io.maplebridge.town.audit.application;

import io.maplebridge.platform.time.TownTime;
import io.maplebridge.town.audit.domain.Deed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** How often each account has seen a case with names and numbers of late. */
@Service
public class CountUnmasked {

    private static final int WEEK = 7;

    /**
     * Of one account.
     *
     * @param today since midnight
     * @param week today and the six days before it
     */
    public record Unmasked(String account, long today, long week) {}

    private final AuditLines lines;
    private final TownTime time;

    CountUnmasked(AuditLines lines, TownTime time) {
        this.lines = lines;
        this.time = time;
    }

    /** Of this week, who did it most first. */
    public List<Unmasked> byAccount() {
        LocalDate day = time.today();
        Map<String, Long> today = since(day);
        return since(day.minusDays(WEEK - 1)).entrySet().stream()
                .map(one ->
                        new Unmasked(
                                one.getKey(), today.getOrDefault(one.getKey(), 0L), one.getValue()))
                .sorted(
                        Comparator.comparingLong(Unmasked::today)
                                .thenComparingLong(Unmasked::week)
                                .reversed())
                .toList();
    }

    private Map<String, Long> since(LocalDate day) {
        Instant midnight = day.atStartOfDay(TownTime.ZONE).toInstant();
        return lines.countByAccount(Deed.UNMASKED, midnight);
    }
}
