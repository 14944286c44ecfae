package io.maplebridge.stats.tables.domain;

import io.maplebridge.stats.figures.domain.AsOf;
import io.maplebridge.stats.figures.domain.Period;
import io.maplebridge.stats.figures.domain.Wording;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** Which span a line is of, seen from the one that is asked for. */
public enum TableSpan {
    THIS("this", new Wording("本期", "this span")) {
        @Override
        public AsOf of(AsOf asked) {
            return asked;
        }
    },
    /** 同比 */
    YEAR_BEFORE("year-before", new Wording("上年同期", "the year before")) {
        @Override
        public AsOf of(AsOf asked) {
            return asked.yearBefore();
        }
    },
    /** 环比 */
    BEFORE("before", new Wording("上期", "the span before")) {
        @Override
        public AsOf of(AsOf asked) {
            return asked.before();
        }
    },
    /** 年度累计: from New Year to the end of the span, as of the same day. */
    YEAR_TO_DATE("year-to-date", new Wording("年度累计", "the year so far")) {
        @Override
        public AsOf of(AsOf asked) {
            LocalDate last = asked.period().to();
            return new AsOf(new Period(last.withDayOfYear(1), last), asked.day());
        }
    };

    private final String code;
    private final Wording name;

    TableSpan(String code, Wording name) {
        this.code = code;
        this.name = name;
    }

    public static Optional<TableSpan> find(String code) {
        return Arrays.stream(values()).filter(span -> span.code.equals(code)).findFirst();
    }

    /** As declarations spell it. */
    public String code() {
        return code;
    }

    public Wording wording() {
        return name;
    }

    /** The days a line is about when these are asked for. */
    public abstract AsOf of(AsOf asked);
}
