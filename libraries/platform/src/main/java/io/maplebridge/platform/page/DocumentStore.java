package io.maplebridge.platform.page;

/** Which document store keeps the cases: people are told, since one of them is for trying out. */
public enum DocumentStore {
    /** A MongoDB server somebody else runs. */
    EXTERNAL("store.external"),
    /** A {@code mongod} started on this machine's data folder. */
    LOCAL("store.local"),
    /** The embedded store, for trying out. */
    EMBEDDED("store.embedded");

    private final String messageKey;

    DocumentStore(String messageKey) {
        this.messageKey = messageKey;
    }

    public String messageKey() {
        return messageKey;
    }
}
