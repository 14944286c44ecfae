package io.maplebridge.cases.life.web.command;

import io.maplebridge.platform.reference.Term;
import java.util.List;

/**
 * One field of a command, for its form, its API body and its reading alike.
 *
 * @param name in the body, and of its label {@code command.field.<name>}
 * @param choices the codes it may have; empty unless it is a {@link Type#CODE}
 */
public record CommandField(String name, Type type, boolean required, List<Term> choices) {

    /** What may be written in it. */
    public enum Type {
        /** one line, up to 200 characters */
        LINE,
        /** several lines, up to 10,000 characters */
        TEXT,
        /** a date in Asia/Shanghai, 2023-12-18 */
        DAY,
        /** true or false */
        FLAG,
        /** yuan, at most two decimals */
        AMOUNT,
        /** one of the choices */
        CODE
    }

    static CommandField required(String name, Type type) {
        return new CommandField(name, type, true, List.of());
    }

    static CommandField optional(String name, Type type) {
        return new CommandField(name, type, false, List.of());
    }

    static CommandField code(String name, List<Term> choices) {
        return new CommandField(name, Type.CODE, true, choices);
    }
}
