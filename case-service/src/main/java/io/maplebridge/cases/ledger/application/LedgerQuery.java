package io.maplebridge.cases.ledger.application;

import io.maplebridge.cases.life.domain.CaseState;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which cases of the ledger 台账, in which order.
 *
 * @param part of what the filter finds
 * @param reach of the one who asks
 * @param page counted from 0
 * @param after where the page begins, whatever its number; null to count from the first row
 */
public record LedgerQuery(
        String town,
        Filter filter,
        Part part,
        Reach reach,
        Sort sort,
        int page,
        int size,
        Ledger.@Nullable Place after) {

    /** What the ledger can be ordered by; newest or most urgent first. */
    public enum Sort {
        UPDATED,
        REGISTERED,
        NUMBER,
        DUE
    }

    /**
     * What a case must be.
     *
     * @param codes that it must have
     * @param state null for any but voided
     * @param text a number, name, phone or words of the subject; null for any
     */
    public record Filter(
            Map<LedgerField, String> codes, @Nullable CaseState state, @Nullable String text) {

        public Filter {
            codes = Map.copyOf(codes);
        }
    }

    /**
     * The part that somebody has to see to.
     *
     * @param open without an outcome
     * @param unfinished without its end: open, or concluded and not closed
     * @param overdueOn due before this day; null for whatever is due
     * @param own in the hands of a unit of the one who asks
     * @param key key cases 重点案件
     * @param lead account of the leader who answers for it; null for any
     * @param ended in the hands of one of these units, which are there no more; null for any
     */
    public record Part(
            boolean open,
            boolean unfinished,
            @Nullable LocalDate overdueOn,
            boolean own,
            boolean key,
            @Nullable String lead,
            @Nullable Set<String> ended) {

        public static final Part ALL = new Part(false, false, null, false, false, null, null);
        public static final Part OPEN = new Part(true, false, null, false, false, null, null);

        /** 在本单位 */
        public static final Part OWN = new Part(false, true, null, true, false, null, null);

        /** 重点案件 that are not finished. */
        public static final Part KEY = new Part(false, true, null, false, true, null, null);

        public static Part overdue(LocalDate today) {
            return new Part(true, false, today, false, false, null, null);
        }

        /** 包案 that are not finished. */
        public static Part ledBy(String account) {
            return new Part(false, true, null, false, false, account, null);
        }

        /** 承办单位已撤销: not finished, and to be given on to a unit that is there. */
        public static Part leftBy(Set<String> ended) {
            return new Part(false, true, null, false, false, null, ended);
        }
    }

    public LedgerQuery only(Part other) {
        return new LedgerQuery(town, filter, other, reach, sort, page, size, after);
    }

    /** Whatever has its text, in whichever part and with whichever codes. */
    public LedgerQuery forTextAlone() {
        Filter text = new Filter(Map.of(), null, filter.text());
        return new LedgerQuery(town, text, Part.ALL, reach, sort, 0, size, null);
    }

    /** All of it on one page. */
    public LedgerQuery whole(int mostRows) {
        return new LedgerQuery(town, filter, part, reach, sort, 0, mostRows, null);
    }

    /** The same, as far as somebody may see. */
    public LedgerQuery within(Reach own) {
        return new LedgerQuery(town, filter, part, own, sort, page, size, after);
    }
}
