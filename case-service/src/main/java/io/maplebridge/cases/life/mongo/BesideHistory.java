package io.maplebridge.cases.life.mongo;

import io.maplebridge.cases.life.domain.CaseFile;
import org.bson.Document;

/**
 * Fields that stand in the document of a case beside its history, so that lists can find it. They
 * follow from the case and are written with it in the same update, so they are never out of step.
 */
public interface BesideHistory {

    /** Each field with its value; null overwrites one that no longer holds. */
    Document of(CaseFile file);

    /** Another one whenever the same case would get other fields: older documents are made anew. */
    String fingerprint();
}
