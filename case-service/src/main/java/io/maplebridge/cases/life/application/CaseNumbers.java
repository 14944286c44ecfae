package io.maplebridge.cases.life.application;

import io.maplebridge.cases.life.domain.CaseId;

/** Gives case numbers: per series and year, never the same twice, never one taken back. */
public interface CaseNumbers {

    /** The sequence of this case in the series; the same whenever it is asked again. */
    int sequence(String series, int year, CaseId id);
}
