package io.maplebridge.platform.limits;

/** What is counted together against one allowance. */
public enum Rate {
    /** Passwords tried, from one address: each costs us a slow hash. */
    SIGN_IN,
    /** Keys of clients tried, from one address. */
    CLIENT_KEY,
    /** Submissions of one account. */
    SUBMISSION,
    /** Lists and papers taken out of the system by one account. */
    EXPORT,
    /** Texts looked for by one account: who tries many names finds out masked ones. */
    SEARCH
}
