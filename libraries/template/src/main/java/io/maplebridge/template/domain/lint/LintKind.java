package io.maplebridge.template.domain.lint;

/** What a rule looks for. */
public enum LintKind {
    NUMBER_WITHOUT_FIGURE,
    NUMBER_DIFFERS,
    TWO_VALUES,
    REPEALED_LAW,
    REPEATED_SENTENCE,
    LEFTOVER,
    RATE_OF_NOTHING,
    CLAIM_AGAINST_FIGURE,
    AFTER_AS_OF,
    OTHER_PLACE,
    TOO_FEW_MEETINGS,
    STALE_YEAR
}
