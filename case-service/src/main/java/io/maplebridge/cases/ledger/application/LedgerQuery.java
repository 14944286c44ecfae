package io.maplebridge.cases.ledger.application;

import io.maplebridge.cases.life.domain.CaseState;
import io.maplebridge.cases.life.domain.WaitsFor;
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
     * @param open without an outcome 在办; false for those with one; null for both
     * @param unfinished without its end 未结: 在办 and 待结案
     * @param waitsFor what it may wait for; empty for anything
     * @param dueBefore this day; null for whatever is due
     * @param own in the hands of a unit of the one who asks
     * @param key key cases 重点案件
     * @param lead account of the leader who answers for it; null for any
     * @param ended in the hands of one of these units, which are there no more; null for any
     */
    public record Part(
            @Nullable Boolean open,
            boolean unfinished,
            Set<WaitsFor> waitsFor,
            @Nullable LocalDate dueBefore,
            boolean own,
            boolean key,
            @Nullable String lead,
            @Nullable Set<String> ended) {

        public Part {
            waitsFor = Set.copyOf(waitsFor);
        }

        public static final Part ALL = part(null, false);

        /** 在办 */
        public static final Part OPEN = part(true, false);

        /** 待结案 */
        public static final Part UNCLOSED = part(false, true);

        private static final Part UNFINISHED = part(null, true);

        /** 待受理 */
        public static final Part UNACCEPTED = ALL.waiting(WaitsFor.ACCEPTANCE, null);

        /** 待回访 */
        public static final Part CALL_BACK = ALL.waiting(WaitsFor.CALL_BACK, null);

        /** 在本单位 */
        public static final Part OWN = UNFINISHED.with(true, false, null, null);

        /** 重点案件 that are not finished. */
        public static final Part KEY = UNFINISHED.with(false, true, null, null);

        /** 逾期 */
        public static Part overdue(LocalDate today) {
            return new Part(true, false, Set.of(), today, false, false, null, null);
        }

        /** 履行到期: today is the last day that was agreed upon, or it is over. */
        public static Part performanceDue(LocalDate today) {
            return ALL.waiting(WaitsFor.PERFORMANCE, today.plusDays(1));
        }

        /** 包案 that are not finished. */
        public static Part ledBy(String account) {
            return UNFINISHED.with(false, false, account, null);
        }

        /** 承办单位已撤销: not finished, and to be given on to a unit that is there. */
        public static Part leftBy(Set<String> ended) {
            return UNFINISHED.with(false, false, null, ended);
        }

        private static Part part(@Nullable Boolean open, boolean unfinished) {
            return new Part(open, unfinished, Set.of(), null, false, false, null, null);
        }

        private Part waiting(WaitsFor what, @Nullable LocalDate dueBefore) {
            return new Part(open, unfinished, Set.of(what), dueBefore, own, key, lead, ended);
        }

        private Part with(
                boolean own, boolean key, @Nullable String lead, @Nullable Set<String> ended) {
            return new Part(open, unfinished, waitsFor, dueBefore, own, key, lead, ended);
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
