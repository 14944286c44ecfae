package io.maplebridge.stats.cases.domain;

import io.maplebridge.stats.figures.domain.Counted;
import io.maplebridge.stats.figures.domain.Figure;
import io.maplebridge.stats.figures.domain.Registry;
import io.maplebridge.stats.figures.domain.SumCheck;
import io.maplebridge.stats.figures.domain.Wording;
import io.maplebridge.stats.figures.domain.Words;
import java.util.Locale;

/** The published list of figures, as Markdown. */
final class FiguresDocument {

    private static final String HEAD =
            """
            # Figures 指标与口径

            Made from the registry of the stats service by its tests; change it there. To write \
            this file anew:
            `./mvnw -pl stats-service -am test -Dtest=FiguresDocumentTest \
            -Dsurefire.failIfNoSpecifiedTests=false -Dmaplebridge.write-docs=true`

            How counting is done:
            - A case belongs to the span of its cohort date in Asia/Shanghai: a dispute to that of \
            its first acceptance, a petition to that of its registration, an order to that of its \
            receipt. A span is a year, half, quarter, month, or days of one's own.
            - A figure is one of three: a cohort 期内案件 (the cases of the span, as they stood as of \
            the day), a flow 期内发生 (what happened on the days of the span, whichever year the case \
            is of) or a stock 时点结存 (what stands at one end of the span).
            - Months read as of one day add up to their year. A month as of its own end is another \
            number; the page says which one it shows. A flow is the same either way.
            - A flow compares the end of each day with the end of the day before: not counted, open \
            or concluded. What happened twice counts twice.
            - As of a day means at its end: only steps that occurred on or before the day count, \
            whatever happened later. A case voided in May still counts as of April.
            - Reopening takes back everything that was concluded.
            - Carried-over cases 上年结转 are printed apart and are in no rate.
            - Rates round half up to their stated decimals. 0 ÷ 0 prints 无. What is neither \
            nothing nor everything never prints as 0% or 100%: it gets as many more decimals as \
            it takes (199 of 200 without decimals is 99.5%).
            - The number of a count is the length of its list; both, and the sheets they are read \
            from, come from one predicate.

            """;

    private FiguresDocument() {}

    static String of(Registry registry) {
        StringBuilder text = new StringBuilder(HEAD);
        text.append(
                "| id | 名称 | Name | 计法 | About | 量词 | 口径 | What it counts | 不计入 | Leaves out |\n");
        text.append("|---|---|---|---|---|---|---|---|---|---|\n");
        for (Figure figure : registry.figures()) {
            Words words = figure.words();
            text.append("| `").append(figure.id()).append("` | ");
            write(text, words.name());
            write(text, figure.basis().wording());
            text.append(figure instanceof Counted counted ? counted.counter().zh() : "")
                    .append(" | ");
            for (Wording wording : new Wording[] {words.formula(), words.exclusions()}) {
                write(text, wording);
            }
            text.setLength(text.length() - 1);
            text.append('\n');
        }
        text.append("\n## Sum checks 核对\n\nAlways on; a failed one is a red line on the page.\n\n");
        for (SumCheck check : registry.checks()) {
            text.append("- `").append(check.id()).append("`: ");
            text.append(check.rule().in(Locale.CHINA)).append("; ");
            text.append(check.rule().in(Locale.ENGLISH)).append('\n');
        }
        return text.toString();
    }

    private static void write(StringBuilder text, Wording wording) {
        text.append(wording.in(Locale.CHINA)).append(" | ");
        text.append(wording.in(Locale.ENGLISH)).append(" | ");
    }
}
