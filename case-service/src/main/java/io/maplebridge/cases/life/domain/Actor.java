package io.maplebridge.cases.life.domain;

/**
 * Who did it.
 *
 * @param name shown to those who may see the case, never published
 * @param role published with the event
 */
public record Actor(String name, String role) {}
