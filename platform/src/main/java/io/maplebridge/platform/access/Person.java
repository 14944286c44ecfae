package io.maplebridge.platform.access;

/**
 * Someone at work.
 *
 * @param name as shown beside what they did
 * @param role OFFICE and so on, published with events in the place of the name
 */
public record Person(String name, String role) {}
