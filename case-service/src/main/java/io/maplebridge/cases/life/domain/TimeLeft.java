package io.maplebridge.cases.life.domain;

/**
 * How a deadline stands on a day, counted in the days of its limit.
 *
 * @param today whether it is the last day in time
 * @param days left, or since it was due: working days where the limit is one of working days, so it
 *     may be late by none yet
 * @param used share of the time, in percent; over 100 once late
 */
public record TimeLeft(boolean late, boolean today, long days, boolean workingDays, int used) {}
