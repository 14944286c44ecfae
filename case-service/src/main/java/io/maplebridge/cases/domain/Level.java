package io.maplebridge.cases.domain;

/** Who has the case: 村, 镇, 县, in rising order. */
public enum Level {
    VILLAGE,
    TOWN,
    COUNTY
}
