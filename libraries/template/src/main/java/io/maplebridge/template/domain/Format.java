package io.maplebridge.template.domain;

/** How the value of a mark is to be written. */
public sealed interface Format {

    /** As the caller writes it. */
    record Plain() implements Format {}

    /** {@code |2}: with so many decimals, 0 to 9. */
    record Decimals(int places) implements Format {}

    /** {@code |余}, {@code |多}, {@code |约}: rounded down and said so. */
    record About(AboutWord word) implements Format {}

    /** {@code =书面}: ticked when the value is this choice. */
    record Choice(String choice) implements Format {}

    /** {@code by village}: one row for each part. */
    record By(String dimension) implements Format {}

    Format PLAIN = new Plain();
}
