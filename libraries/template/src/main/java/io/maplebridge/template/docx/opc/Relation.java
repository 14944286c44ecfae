package io.maplebridge.template.docx.opc;

/**
 * A part's reference to another.
 *
 * @param type the last word of its type, such as {@code chart}
 * @param target the name of the other part; of an outside one as it is written
 */
public record Relation(String id, String type, String target, boolean outside) {}
