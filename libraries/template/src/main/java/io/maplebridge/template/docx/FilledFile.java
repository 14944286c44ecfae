package io.maplebridge.template.docx;

import io.maplebridge.template.domain.Finding;
import io.maplebridge.template.domain.Passage;
import java.util.List;

/**
 * A file whose marks are filled.
 *
 * @param bytes the .docx
 * @param findings what a person should look at: unknown marks stand in the file as they were
 * @param passages what it says now, to be read over by {@code Lint}
 */
@SuppressWarnings("ArrayRecordComponent") // bytes of a file, copied both ways
public record FilledFile(byte[] bytes, List<Finding> findings, List<Passage> passages) {

    public FilledFile {
        bytes = bytes.clone();
        findings = List.copyOf(findings);
        passages = List.copyOf(passages);
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }
}
