package io.maplebridge.template.docx;

import io.maplebridge.template.domain.ChartData;
import io.maplebridge.template.domain.Mark;
import io.maplebridge.template.domain.Value;
import io.maplebridge.template.domain.Values;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Values by key, as a caller would give them. */
public final class Known implements Values {

    private final Map<String, Value> values = new HashMap<>();

    public static Known of(Object... keysAndValues) {
        Known known = new Known();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            known.values.put((String) keysAndValues[i], value(keysAndValues[i + 1]));
        }
        return known;
    }

    private static Value value(Object plain) {
        return switch (plain) {
            case Value value -> value;
            case String text -> new Value.Text(text);
            case Integer number -> new Value.Amount(BigDecimal.valueOf(number));
            case BigDecimal number -> new Value.Amount(number);
            case Boolean tick -> new Value.Tick(tick);
            case ChartData chart -> new Value.Chart(chart);
            case List<?> rows -> new Value.Rows(rows.stream().map(row -> (Values) row).toList());
            default -> throw new IllegalArgumentException(plain.toString());
        };
    }

    /** Rows of a key that is a number as well. */
    public Known rows(String key, List<? extends Values> rows) {
        values.put("#" + key, new Value.Rows(List.copyOf(rows)));
        return this;
    }

    @Override
    public Value of(Mark mark) {
        if (mark.kind() == Mark.Kind.ROWS) {
            Value rows = values.get("#" + mark.key());
            if (rows != null) {
                return rows;
            }
        }
        return values.getOrDefault(mark.key(), Value.UNKNOWN);
    }
}
