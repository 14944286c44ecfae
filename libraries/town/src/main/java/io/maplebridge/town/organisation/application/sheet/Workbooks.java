package io.maplebridge.town.organisation.application.sheet;

import io.maplebridge.platform.workbook.NotAWorkbook;

/** The two sheets of the organisation as a workbook that people fill in. */
public interface Workbooks {

    /** Written, with room below to type more. */
    byte[] write(Tables tables);

    /**
     * Read as it was filled in.
     *
     * @throws NotAWorkbook when it cannot or must not be read
     */
    Tables read(byte[] file);
}
