package io.maplebridge.stats.tables.application;

import io.maplebridge.stats.tables.domain.Grid;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** Writes tables as files that are sent up. */
public interface TableFiles {

    void write(Grid grid, HeadLine head, Locale language, OutputStream out) throws IOException;
}
