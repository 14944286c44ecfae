package io.maplebridge.stats.editions.web;

import io.maplebridge.platform.problem.NotFound;
import io.maplebridge.platform.reference.Reference;
import io.maplebridge.stats.daily.web.Dimensions;
import io.maplebridge.stats.daily.web.Question;
import io.maplebridge.stats.editions.application.KeyNames;
import io.maplebridge.stats.figures.domain.AsOf;
import io.maplebridge.stats.figures.domain.Dimension;
import io.maplebridge.stats.figures.domain.Wording;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Keys as the pages call them, in both languages. */
@Component
class EditionKeyNames implements KeyNames {

    private final Dimensions dimensions;
    private final Reference reference;

    EditionKeyNames(Dimensions dimensions, Reference reference) {
        this.dimensions = dimensions;
        this.reference = reference;
    }

    @Override
    public Wording name(String town, AsOf asOf, Dimension by, String key) {
        Question question =
                new Question(
                        reference.now().town(town).orElseThrow(() -> new NotFound("town " + town)),
                        asOf,
                        false);
        return new Wording(
                dimensions.name(by, key, question, Locale.SIMPLIFIED_CHINESE),
                dimensions.name(by, key, question, Locale.ENGLISH));
    }
}
