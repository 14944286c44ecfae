package io.maplebridge.stats.facts.domain;

/** Why a case is left out of the figures; it is listed as left out instead. */
public enum Exclusion {
    /** 作废 */
    VOIDED,
    /** 不予受理 */
    NOT_ACCEPTED,
    /** 退单, 退回异议 */
    RETURNED
}
