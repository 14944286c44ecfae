package io.maplebridge.stats.tables.xlsx;

import io.maplebridge.stats.tables.application.HeadLine;
import io.maplebridge.stats.tables.application.TableFiles;
import io.maplebridge.stats.tables.domain.Grid;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** As workbooks. */
@Component
class TableWorkbooks implements TableFiles {

    @Override
    public void write(Grid grid, HeadLine head, Locale language, OutputStream out)
            throws IOException {
        new TableWorkbook(grid, head, language).write(out);
    }
}
