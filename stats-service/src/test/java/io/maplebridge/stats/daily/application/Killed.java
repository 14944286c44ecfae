package io.maplebridge.stats.daily.application;

/** The process ends here. */
final class Killed extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
