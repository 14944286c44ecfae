package io.maplebridge.testkit.store;

/** The document stores there are, each a column of the table. */
enum Store {
    EMBEDDED("embedded store"),
    DOCUMENTDB("DocumentDB with FerretDB"),
    MONGODB("MongoDB");

    private final String title;

    Store(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
