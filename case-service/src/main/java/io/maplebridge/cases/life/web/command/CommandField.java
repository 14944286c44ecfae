package io.maplebridge.cases.life.web.command;

import io.maplebridge.platform.reference.Term;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One field of a command, for its form, its API body and its reading alike.
 *
 * @param name in the body, and of its label {@code command.field.<name>}
 * @param choices the codes it may have; empty unless it is a {@link Type#CODE}
 */
public record CommandField(String name, Type type, boolean required, List<Term> choices) {

    private static final String ON_PAGES = "command-";

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

    /**
     * The name of its input on a page, which is no name of a property that forms have themselves:
     * to a script a form with an input called {@code form} or {@code reset} has lost its own.
     */
    public String onPage() {
        return onPage(name);
    }

    public static String onPage(String name) {
        return ON_PAGES + name;
    }

    /** What a form sent for fields, each under its own name again. */
    public static Map<String, String> typed(Map<String, String> onPage) {
        Map<String, String> typed = new LinkedHashMap<>();
        onPage.forEach((name, value) -> typed.put(name.substring(ON_PAGES.length()), value));
        return typed;
    }

    /** Whether something sent by a form is what was typed for a field. */
    public static boolean isOnPage(String parameter) {
        return parameter.startsWith(ON_PAGES);
    }

    /** Whether nobody could fill it in: a choice that must be made, and nothing to choose. */
    boolean isDeadEnd() {
        return required && type == Type.CODE && choices.isEmpty();
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
