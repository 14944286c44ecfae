package io.maplebridge.cases.life.application;

import io.maplebridge.cases.life.domain.CaseId;
import java.util.List;

/** Finds the cases under whose name an account sent something in. */
public interface SentCases {

    /** A case as far as it went; another version says that something changed. */
    record AtVersion(CaseId id, int version) {}

    /** Those that changed last, the newest change first. */
    List<AtVersion> of(String account, int most);
}
