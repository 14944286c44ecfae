package io.maplebridge.stats.reports.application;

import io.maplebridge.template.docx.starters.StarterFiles;
import java.util.Arrays;
import java.util.Optional;

/** A file that comes with the product, for a town to begin with. */
public enum Starter {
    /** the yearly report in its four sections */
    ANNUAL("annual", "法治政府建设年度报告"),
    /** disputes of a month by category */
    MONTHLY("monthly", "矛盾纠纷排查调处月报表");

    private final String code;
    private final String title;

    Starter(String code, String title) {
        this.code = code;
        this.title = title;
    }

    /** The one of that code; empty when there is none. */
    public static Optional<Starter> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }

    /** As it stands in addresses. */
    public String code() {
        return code;
    }

    /** What the template made of it is called: the paper's name, in its own language. */
    public String title() {
        return title;
    }

    public byte[] bytes() {
        return switch (this) {
            case ANNUAL -> StarterFiles.annualReport();
            case MONTHLY -> StarterFiles.monthlyTable();
        };
    }
}
