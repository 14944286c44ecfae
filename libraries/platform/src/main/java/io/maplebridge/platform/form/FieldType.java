package io.maplebridge.platform.form;

/** What may be written in a field. */
public enum FieldType {
    /** One line, up to 200 characters; invisible signs of pasted text are left out. */
    LINE(0, 200),
    /** Several lines, up to 10,000 characters. */
    TEXT(0, 10_000),
    /** The password somebody has: taken as it is, and never shown again. */
    PASSWORD(0, 1_000),
    /** A password somebody chooses. */
    NEW_PASSWORD(0, 1_000),
    /** A day that has been, 2023-12-18; without a year the last one of that name. */
    DAY(0, 0),
    /** A day that comes or has been; without a year the next one of that name. */
    DAY_TO_COME(0, 0),
    /** A time of the day, 14:05. */
    TIME(0, 0),
    /** Yes or no, neither of them usual. */
    FLAG(0, 0),
    /** Yuan, at most two decimals. */
    AMOUNT(0, 0),
    /** A whole number. */
    NUMBER(0, 1_000_000_000),
    /** One of the choices. */
    CODE(0, 0),
    /** Any of the choices; when required, at least one. */
    CODES(0, 0);

    private final int least;
    private final int most;

    FieldType(int least, int most) {
        this.least = least;
        this.most = most;
    }

    int least() {
        return least;
    }

    int most() {
        return most;
    }

    boolean isPassword() {
        return this == PASSWORD || this == NEW_PASSWORD;
    }

    boolean isChoice() {
        return this == CODE || this == CODES;
    }

    boolean isChosen() {
        return isChoice() || this == FLAG;
    }
}
