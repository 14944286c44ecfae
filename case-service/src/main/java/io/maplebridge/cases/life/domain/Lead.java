package io.maplebridge.cases.life.domain;

/**
 * 包案领导: the one leader who answers for a difficult case.
 *
 * @param account the name signed in with
 * @param name as people knew them on that day
 */
public record Lead(String account, String name) {}
