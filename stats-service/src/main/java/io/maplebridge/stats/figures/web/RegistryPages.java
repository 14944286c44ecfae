package io.maplebridge.stats.figures.web;

import io.maplebridge.contract.words.Role;
import io.maplebridge.platform.access.AllowedTo;
import io.maplebridge.stats.figures.domain.Counted;
import io.maplebridge.stats.figures.domain.Figure;
import io.maplebridge.stats.figures.domain.FigureFamily;
import io.maplebridge.stats.figures.domain.Quotient;
import io.maplebridge.stats.figures.domain.Registry;
import io.maplebridge.stats.figures.domain.Validity;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 口径表: every figure there is, with all that is published of it; made from the registry. */
@Controller
@AllowedTo({Role.OFFICE, Role.WRITER, Role.LEADER})
class RegistryPages {

    private final Registry registry;
    private final MessageSource messages;

    RegistryPages(Registry registry, MessageSource messages) {
        this.registry = registry;
        this.messages = messages;
    }

    /**
     * @param counted in which counter word, or with how many decimals
     */
    record Line(
            String id,
            String name,
            String basis,
            String formula,
            String exclusions,
            String counted,
            String dates) {

        boolean says(String word) {
            return Stream.of(id, name, basis, formula, exclusions, counted)
                    .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(word));
        }
    }

    /** The figures of one family. */
    record Section(String name, List<Line> lines) {}

    @GetMapping("/stats/registry")
    String registry(@RequestParam(defaultValue = "") String q, Locale reader, Model model) {
        String word = q.strip().toLowerCase(Locale.ROOT);
        List<Section> sections = new ArrayList<>();
        for (FigureFamily family : registry.families()) {
            List<Line> lines =
                    family.figures().stream()
                            .map(figure -> line(figure, reader))
                            .filter(line -> line.says(word))
                            .toList();
            if (!lines.isEmpty()) {
                sections.add(new Section(family.name().in(reader), lines));
            }
        }
        model.addAttribute("q", q);
        model.addAttribute("sections", sections);
        model.addAttribute(
                "count", sections.stream().mapToInt(section -> section.lines().size()).sum());
        return "stats/registry";
    }

    private Line line(Figure figure, Locale reader) {
        return new Line(
                figure.id().value(),
                figure.words().name().in(reader),
                figure.basis().wording().in(reader),
                figure.words().formula().in(reader),
                figure.words().exclusions().in(reader),
                counted(figure, reader),
                dates(figure.validity(), reader));
    }

    private String counted(Figure figure, Locale reader) {
        return switch (figure) {
            case Counted counted -> counted.counter().word().in(reader);
            case Quotient quotient ->
                    messages.getMessage(
                            quotient.rounding() == RoundingMode.DOWN
                                    ? "stats.registry.truncate"
                                    : "stats.registry.half-up",
                            new Object[] {quotient.decimals()},
                            reader);
        };
    }

    private String dates(Validity validity, Locale reader) {
        if (validity.equals(Validity.ALWAYS)) {
            return messages.getMessage("stats.registry.always", null, reader);
        }
        return Stream.of(
                        validity.from() == null
                                ? null
                                : messages.getMessage(
                                        "stats.registry.from",
                                        new Object[] {validity.from().toString()},
                                        reader),
                        validity.until() == null
                                ? null
                                : messages.getMessage(
                                        "stats.registry.until",
                                        new Object[] {validity.until().toString()},
                                        reader))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }
}
