package io.maplebridge.stats.figures.domain;

/**
 * Why a number of a past day is another one today.
 *
 * @param code as programs read it
 * @param name in the words of the trade
 */
public record Reason(String code, Wording name) {

    /** 补录: the thing itself became known only later. */
    public static final Reason LATE_ENTRY =
            new Reason("late-entry", new Wording("补录", "entered late"));

    /** 补记: a step of a known thing became known only later. */
    public static final Reason LATE_STEP =
            new Reason("late-step", new Wording("补记", "step recorded late"));

    /** Told anew, or counted by other words: no step says why. */
    public static final Reason OTHER = new Reason("other", new Wording("其他", "other"));
}
