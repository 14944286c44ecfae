package io.maplebridge.contract.words;

/** At which level a case stands: 小事不出村、大事不出镇、矛盾不上交. */
public enum Level {
    VILLAGE,
    TOWN,
    COUNTY
}
