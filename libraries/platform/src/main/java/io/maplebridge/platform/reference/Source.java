package io.maplebridge.platform.reference;

import io.maplebridge.contract.words.CaseKind;
import java.util.Set;

/**
 * Where a case came from 来源.
 *
 * @param kinds the kinds of case that may come from there
 * @param fromAbove true when a level above the town passed it down 上级转送
 */
public record Source(String code, String zh, String en, Set<CaseKind> kinds, boolean fromAbove) {

    public Term term() {
        return new Term(code, zh, en);
    }
}
