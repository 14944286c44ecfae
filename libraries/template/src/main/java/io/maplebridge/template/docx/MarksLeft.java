package io.maplebridge.template.docx;

import io.maplebridge.template.domain.Finding;
import java.util.List;

/** A file that was to be filled whole has marks that cannot be. Nothing was written. */
public final class MarksLeft extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    MarksLeft(List<Finding> findings) {
        super(
                findings.size()
                        + " marks cannot be filled, the first: "
                        + findings.getFirst().words().en());
        this.findings = List.copyOf(findings);
    }

    public List<Finding> findings() {
        return findings;
    }
}
