package io.maplebridge.town.organisation.application.sheet;

import io.maplebridge.contract.words.UnitKind;
import io.maplebridge.town.people.domain.Duty;
import java.time.LocalDate;

/** One thing that a workbook changes, and how. */
public sealed interface Change {

    /** The code of the unit or the account. */
    String subject();

    record UnitAdded(String subject, String name, UnitKind kind, LocalDate from)
            implements Change {}

    record UnitRenamed(String subject, String before, String after) implements Change {}

    record UnitEnded(String subject, String name, LocalDate lastDay) implements Change {}

    record AccountOpened(String subject, String name) implements Change {}

    record DutyBegun(String subject, String name, Duty duty) implements Change {}

    record DutyEnded(String subject, String name, Duty duty) implements Change {}
}
