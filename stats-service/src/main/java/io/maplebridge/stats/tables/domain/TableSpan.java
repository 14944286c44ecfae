package io.maplebridge.stats.tables.domain;

import io.maplebridge.stats.figures.domain.AsOf;
import io.maplebridge.stats.figures.domain.Period;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** Which span a line is of, seen from the one that is asked for. */
public enum TableSpan {
    THIS("this") {
        @Override
        public AsOf of(AsOf asked) {
            return asked;
        }
    },
    /** 同比 */
    YEAR_BEFORE("year-before") {
        @Override
        public AsOf of(AsOf asked) {
            return asked.yearBefore();
        }
    },
    /** 环比 */
    BEFORE("before") {
        @Override
        public AsOf of(AsOf asked) {
            return asked.before();
        }
    },
    /** 年度累计: from New Year to the end of the span, as of the same day. */
    YEAR_TO_DATE("year-to-date") {
        @Override
        public AsOf of(AsOf asked) {
            LocalDate last = asked.period().to();
            return new AsOf(new Period(last.withDayOfYear(1), last), asked.day());
        }
    };

    private final String code;

    TableSpan(String code) {
        this.code = code;
    }

    public static Optional<TableSpan> find(String code) {
        return Arrays.stream(values()).filter(span -> span.code.equals(code)).findFirst();
    }

    /** As declarations spell it. */
    public String code() {
        return code;
    }

    /** The days a line is about when these are asked for. */
    public abstract AsOf of(AsOf asked);
}
