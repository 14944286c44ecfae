package io.maplebridge.stats.daily.web;

import io.maplebridge.platform.page.Chip;
import io.maplebridge.platform.page.PageAddress;
import io.maplebridge.stats.daily.application.Narrowing;
import io.maplebridge.stats.figures.domain.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What narrows a list, each with the way to the list without it. */
@Component
class ListChips {

    private final Dimensions dimensions;
    private final MessageSource messages;

    ListChips(Dimensions dimensions, MessageSource messages) {
        this.dimensions = dimensions;
        this.messages = messages;
    }

    List<Chip> of(
            Narrowing narrowing,
            String text,
            Question question,
            PageAddress address,
            Locale language) {
        List<Chip> chips = new ArrayList<>();
        Dimension by = narrowing.by();
        if (by != null) {
            String name = dimensions.name(by, narrowing.key(), question, language);
            chips.add(
                    chip(
                            by.head().in(language),
                            name,
                            address.without("by").without("key"),
                            language));
        }
        if (!text.isEmpty()) {
            String sought = messages.getMessage("stats.list.search", null, language);
            chips.add(chip(sought, text, address.without("text"), language));
        }
        return chips;
    }

    private Chip chip(String head, String name, PageAddress without, Locale language) {
        return new Chip(
                messages.getMessage("stats.chip", new Object[] {head, name}, language),
                without.href());
    }
}
