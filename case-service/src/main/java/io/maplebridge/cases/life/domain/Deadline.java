package io.maplebridge.cases.life.domain;

import java.time.LocalDate;

/**
 * By when the next thing is due.
 *
 * @param startedOn the day that is not counted
 * @param dueOn the last day in time
 */
public record Deadline(TimeLimit limit, LocalDate startedOn, LocalDate dueOn) {}
