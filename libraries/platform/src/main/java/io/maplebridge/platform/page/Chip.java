package io.maplebridge.platform.page;

/**
 * A filter in force, in words, to be taken away by a press.
 *
 * @param text such as 村居：滂溪村
 * @param removed the address without it
 */
public record Chip(String text, String removed) {}
