package io.maplebridge.platform.access;

/** Known where the accounts are kept. */
public interface PublishedPasswords {

    /** Whether somebody can sign in here with a password that everybody may know. Asks nobody. */
    boolean areOpen();
}
