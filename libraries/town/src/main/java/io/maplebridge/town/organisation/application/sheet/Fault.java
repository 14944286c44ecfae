package io.maplebridge.town.organisation.application.sheet;

import io.maplebridge.platform.problem.Violation;
import io.maplebridge.town.organisation.domain.Refusal;
import java.util.List;
import java.util.Locale;

/** What is wrong with one cell, to be found again in the sheet. */
public record Fault(String sheet, int row, String column, Violation violation) {

    static Fault at(Row row, String column, String sentence, Object... arguments) {
        return new Fault(
                row.sheet(),
                row.number(),
                column,
                new Violation(column, sentence, List.of(arguments)));
    }

    /** A rule of the organisation that the row breaks. */
    static Fault of(Row row, Refusal refusal) {
        String column =
                switch (refusal.field()) {
                    case "code" -> Tables.CODE;
                    case "parent" -> Tables.PARENT;
                    case "from" -> Tables.FROM;
                    case "unit" -> Tables.UNIT;
                    case "village" -> Tables.VILLAGES;
                    default -> Tables.UNTIL;
                };
        String rule = refusal.rule().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return at(row, column, "organisation-" + rule, refusal.arguments().toArray());
    }
}
