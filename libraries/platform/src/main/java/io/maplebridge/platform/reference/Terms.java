package io.maplebridge.platform.reference;

import java.util.List;
import java.util.Optional;

/** Looks up a code in a list of terms. */
final class Terms {

    private Terms() {}

    static Optional<Term> find(List<Term> terms, String code) {
        return terms.stream().filter(term -> term.code().equals(code)).findFirst();
    }
}
