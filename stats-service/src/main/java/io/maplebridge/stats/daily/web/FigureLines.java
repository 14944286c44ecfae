package io.maplebridge.stats.daily.web;

import io.maplebridge.stats.daily.application.FigureReading;
import io.maplebridge.stats.daily.application.FiguresAsOf;
import io.maplebridge.stats.figures.domain.FigureId;
import io.maplebridge.stats.figures.domain.Words;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The lines of the table of all figures. */
@Component
class FigureLines {

    private final Dimensions dimensions;

    FigureLines(Dimensions dimensions) {
        this.dimensions = dimensions;
    }

    FigureLine line(
            FiguresAsOf all,
            FigureReading reading,
            BesideFigures.Beside signed,
            ListLinks links,
            Locale language) {
        Words words = reading.figure().words();
        String href = null;
        String changes = null;
        if (reading instanceof FigureReading.Count count) {
            href = count.number() == 0 ? null : links.of(count.figure().id());
            changes = links.changesOf(count.figure().id());
        }
        if (reading instanceof FigureReading.Divided divided && divided.below() != 0) {
            href = links.of(divided.figure().id());
        }
        return new FigureLine(
                dimensions.fullName(reading.figure(), language),
                reading.figure().basis().wording().in(language),
                Compared.text(reading, language),
                href,
                signed.notes().get(reading.figure().id().value()),
                changes,
                earlier(reading, all.yearBefore(), language),
                earlier(reading, all.before(), language),
                words.formula().in(language),
                words.exclusions().in(language));
    }

    private static FigureLine.@Nullable Earlier earlier(
            FigureReading now, Map<FigureId, FigureReading> earlier, Locale language) {
        FigureReading then = earlier.get(now.figure().id());
        if (then == null) {
            return null;
        }
        Compared compared = Compared.of(now, then, language);
        return new FigureLine.Earlier(compared.text(), compared.change(now, language));
    }
}
