package io.maplebridge.standalone;

/** Something on this machine is in the way; says what, and what to do. */
final class CannotStart extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String whatToDo;

    CannotStart(String what, String whatToDo) {
        super(what);
        this.whatToDo = whatToDo;
    }

    CannotStart(String what, String whatToDo, Throwable cause) {
        super(what, cause);
        this.whatToDo = whatToDo;
    }

    String whatToDo() {
        return whatToDo;
    }
}
