package io.maplebridge.template.docx;

/** A chart of a kind that cannot be filled. */
final class ChartUnfilled extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ChartUnfilled(String message, Throwable cause) {
        super(message, cause);
    }
}
