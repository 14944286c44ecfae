package io.maplebridge.contract.words;

/** What a party is to the case. */
public enum PartyRole {
    /** 申请人 */
    APPLICANT,
    /** 被申请人 */
    RESPONDENT,
    /** 信访人 or the caller of a hotline */
    PETITIONER,
    /** 代表, at most five for a group (信访工作条例 20) */
    REPRESENTATIVE,
    /** 第三人 */
    THIRD_PARTY;

    /** Whether who is named so is one of those who came with a petition 人数. */
    public boolean isOneWhoCame() {
        return this == PETITIONER || this == REPRESENTATIVE;
    }
}
