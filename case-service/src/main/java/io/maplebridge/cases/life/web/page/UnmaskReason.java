package io.maplebridge.cases.life.web.page;

/** Why people usually need the names and numbers of a case; its word is a message. */
public enum UnmaskReason {
    CONTACT,
    PAPERS,
    IDENTITY,
    REVIEW;

    public String messageKey() {
        return "unmask.reason." + name();
    }
}
