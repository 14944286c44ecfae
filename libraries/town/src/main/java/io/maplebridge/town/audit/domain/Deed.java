package io.maplebridge.town.audit.domain;

/** What a line of the audit trail tells of. The names are stored: never rename one. */
public enum Deed {
    SIGNED_IN,
    SIGN_IN_REFUSED,
    SIGN_IN_SHUT,
    SIGNED_OUT,
    SIGNED_OUT_EVERYWHERE,
    PASSWORD_CHANGED,
    PASSWORD_GIVEN,
    ACCOUNT_OPENED,
    ACCOUNT_BLOCKED,
    ACCOUNT_UNBLOCKED,
    CLIENT_OPENED,
    CLIENT_KEY_ADDED,
    CLIENT_KEY_ENDED,
    CLIENT_BLOCKED,
    CLIENT_UNBLOCKED,
    DUTY_BEGUN,
    DUTY_ENDED,
    UNIT_ADDED,
    UNIT_RENAMED,
    UNIT_ENDED,
    /** The role was not one for it. */
    REFUSED_ROLE,
    /** It was about another village. */
    REFUSED_VILLAGE,
    /** It accuses the unit of the one who asked. */
    REFUSED_ACCUSED,
    /** Another site's page may have sent it. */
    REFUSED_CROSS_SITE,
    /** It came more often than it may. */
    REFUSED_TOO_OFTEN,
    /** Names and numbers of a case were shown whole. */
    UNMASKED,
    /** Cases were found by a name or number of one of their people. */
    SEARCHED,
    EXPORTED
}
