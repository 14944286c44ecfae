package io.maplebridge.cases.life.domain;

/**
 * How long something may take: a setting with its source, not a constant.
 *
 * @param clock which clock, such as {@code petition.decide}
 * @param length in calendar or working days; 0 where people agree on a day
 * @param article where it stands
 */
public record TimeLimit(String clock, int length, boolean workingDays, String article) {

    /** Where no setting says from where. */
    static TimeLimit agreed(String clock) {
        return new TimeLimit(clock, 0, false, "");
    }
}
