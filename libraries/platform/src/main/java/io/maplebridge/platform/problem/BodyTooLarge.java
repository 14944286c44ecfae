package io.maplebridge.platform.problem;

import java.io.IOException;

/** The body went over the limit while it was read. Becomes 413. */
final class BodyTooLarge extends IOException {
    private static final long serialVersionUID = 1L;

    BodyTooLarge(long most) {
        super("body over " + most + " bytes");
    }
}
