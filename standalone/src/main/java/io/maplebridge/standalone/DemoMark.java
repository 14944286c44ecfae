package io.maplebridge.standalone;

/** How far the demo town of a data folder is, kept in a file there. */
enum DemoMark {
    /** the folder began empty and the demo is wanted */
    WANTED,
    /** loading has begun: whatever is missing is completed at the next start */
    LOADING,
    /** all of it is there */
    LOADED;

    static final String FILE = "demo";
}
