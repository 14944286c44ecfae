package io.maplebridge.platform.page;

/** What a colour means; it never stands without its word. */
public enum Tone {
    /** Red: late, or refused. */
    LATE("late"),
    /** Amber: soon late. */
    SOON("soon"),
    /** Green: fine, agreed. */
    FINE("fine"),
    /** Blue: in work. */
    WORK("work"),
    /** Grey: waiting or closed. */
    CALM("calm");

    private final String code;

    Tone(String code) {
        this.code = code;
    }

    /** The style class that carries it. */
    public String style() {
        return "tone-" + code;
    }
}
