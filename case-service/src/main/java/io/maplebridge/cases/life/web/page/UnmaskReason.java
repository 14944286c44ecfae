package io.maplebridge.cases.life.web.page;

/** Why people usually need the names and numbers of a case, in the words {@code unmask.reason}. */
enum UnmaskReason {
    CONTACT,
    PAPERS,
    IDENTITY,
    REVIEW
}
