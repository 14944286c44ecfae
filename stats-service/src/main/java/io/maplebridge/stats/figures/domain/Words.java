package io.maplebridge.stats.figures.domain;

/**
 * What is published of a figure (口径), so that whoever reads the number can check it.
 *
 * @param name as a table heads it
 * @param formula what is counted, in words
 * @param exclusions what is left out, in words
 */
public record Words(Wording name, Wording formula, Wording exclusions) {}
