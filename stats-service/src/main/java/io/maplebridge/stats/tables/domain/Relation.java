package io.maplebridge.stats.tables.domain;

import java.math.BigDecimal;
import java.util.Optional;

/** How the two sides of a rule are to stand to each other. */
public enum Relation {
    EQUAL("=") {
        @Override
        boolean holds(BigDecimal left, BigDecimal right) {
            return left.compareTo(right) == 0;
        }
    },
    AT_LEAST("≥") {
        @Override
        boolean holds(BigDecimal left, BigDecimal right) {
            return left.compareTo(right) >= 0;
        }
    },
    AT_MOST("≤") {
        @Override
        boolean holds(BigDecimal left, BigDecimal right) {
            return left.compareTo(right) <= 0;
        }
    };

    private final String sign;

    Relation(String sign) {
        this.sign = sign;
    }

    public String sign() {
        return sign;
    }

    static Optional<Relation> find(String sign) {
        return switch (sign) {
            case "=", "==", "＝" -> Optional.of(EQUAL);
            case "≥", ">=" -> Optional.of(AT_LEAST);
            case "≤", "<=" -> Optional.of(AT_MOST);
            default -> Optional.empty();
        };
    }

    abstract boolean holds(BigDecimal left, BigDecimal right);
}
