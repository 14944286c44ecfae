package io.maplebridge.platform.problem;

import java.util.Optional;

/** How a service's own exceptions look to a reader. One bean per service. */
@FunctionalInterface
public interface ProblemMapping {

    /** The problem this exception is; empty when it is none of this service's. */
    Optional<Problem> problemOf(Exception thrown);
}
