package io.maplebridge.template.domain;

import java.math.BigDecimal;
import java.util.List;

/** What a mark stands for, as the caller knows it. */
public sealed interface Value {

    /** Nobody knows this key, or not in this format: the mark is a finding. */
    record Unknown() implements Value {}

    /** Written as it is, whatever the format; {@code \n} is a line break. */
    record Text(String text) implements Value {}

    /** Written in the format of its mark, see {@link NumberText}. */
    record Amount(BigDecimal number) implements Value {}

    /** □ becomes ☑ beside the mark, or stays □. */
    record Tick(boolean on) implements Value {}

    /** One for each row; what a row does not know is asked of the values around it. */
    record Rows(List<Values> rows) implements Value {
        public Rows {
            rows = List.copyOf(rows);
        }
    }

    /** The numbers of a chart. */
    record Chart(ChartData data) implements Value {}

    Value UNKNOWN = new Unknown();
}
