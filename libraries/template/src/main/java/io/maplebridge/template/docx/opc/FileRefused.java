package io.maplebridge.template.docx.opc;

import io.maplebridge.template.domain.Wording;

/** A file that is not taken as a template: why, and where in it. */
public final class FileRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Refusal refusal;
    private final String part;

    /**
     * @param part the part of the package, and what is in it; empty for the file as a whole
     */
    public FileRefused(Refusal refusal, String part) {
        super(refusal + (part.isEmpty() ? "" : " in " + part));
        this.refusal = refusal;
        this.part = part;
    }

    public Refusal refusal() {
        return refusal;
    }

    public String part() {
        return part;
    }

    public Wording words() {
        Wording why = refusal.words();
        return part.isEmpty()
                ? why
                : new Wording(why.zh() + "（位置：" + part + "）", why.en() + " (In: " + part + ")");
    }
}
