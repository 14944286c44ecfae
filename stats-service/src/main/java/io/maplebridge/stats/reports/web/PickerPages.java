package io.maplebridge.stats.reports.web;

import io.maplebridge.contract.words.Role;
import io.maplebridge.platform.access.AllowedTo;
import io.maplebridge.stats.daily.web.Questions;
import io.maplebridge.stats.figures.domain.Counted;
import io.maplebridge.stats.figures.domain.Figure;
import io.maplebridge.stats.figures.domain.FigureFamily;
import io.maplebridge.stats.figures.domain.Registry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Every figure with the marks that stand for it, to be copied into a template. */
@Controller
@AllowedTo({Role.OFFICE, Role.WRITER, Role.LEADER})
class PickerPages {

    private static final List<String> PLAIN =
            List.of("town", "year", "lastYear", "nextYear", "month", "asOf", "from", "to");
    private static final List<String> IN_ROWS = List.of("name", "no", "number", "share");

    private final Registry registry;
    private final ReportNames names;

    PickerPages(Registry registry, ReportNames names) {
        this.registry = registry;
        this.names = names;
    }

    /** A mark, and what it is for. */
    record Pick(String mark, String use) {}

    /** A figure with its marks. */
    record Line(String name, String formula, List<Pick> picks) {

        boolean says(String word) {
            return Stream.concat(
                            Stream.of(name, formula),
                            picks.stream().flatMap(it -> Stream.of(it.mark(), it.use())))
                    .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(word));
        }
    }

    /** A family of figures. */
    record Section(String name, List<Line> lines) {}

    @GetMapping("/stats/reports/picker")
    String picker(@RequestParam(defaultValue = "") String q, Locale reader, Model model) {
        Locale language = Questions.language(reader);
        String word = q.strip().toLowerCase(Locale.ROOT);
        List<Section> sections = new ArrayList<>();
        sections.add(words(language));
        registry.families().forEach(family -> sections.add(section(family, language)));
        List<Section> found =
                sections.stream()
                        .map(one ->
                                new Section(
                                        one.name(),
                                        one.lines().stream().filter(it -> it.says(word)).toList()))
                        .filter(one -> !one.lines().isEmpty())
                        .toList();
        model.addAttribute("q", q);
        model.addAttribute("sections", found);
        model.addAttribute("count", found.stream().mapToInt(it -> it.lines().size()).sum());
        return "stats/picker";
    }

    private Section words(Locale language) {
        List<Line> lines = new ArrayList<>();
        PLAIN.forEach(key -> lines.add(word(key, language)));
        IN_ROWS.forEach(key -> lines.add(word(key, language)));
        return new Section(names.say("report.picker.words", language), lines);
    }

    private Line word(String key, Locale language) {
        String name = names.say("report.key." + key, language);
        return new Line(name, "", List.of(new Pick("{{" + key + "}}", name)));
    }

    private Section section(FigureFamily family, Locale language) {
        List<Line> lines = new ArrayList<>();
        family.figures().forEach(figure -> lines.add(line(figure, language)));
        return new Section(family.name().in(language), lines);
    }

    private Line line(Figure figure, Locale language) {
        String id = figure.id().value();
        List<Pick> picks = new ArrayList<>();
        picks.add(pick("{{" + id + "}}", "report.pick.number", language));
        picks.add(pick("{{" + id + ".text}}", "report.pick.text", language));
        if (figure instanceof Counted counted) {
            picks.add(pick("{{" + id + "|余}}", "report.pick.about", language));
            counted.dimensions()
                    .forEach(by ->
                            picks.add(
                                    new Pick(
                                            "{{#" + id + " by " + by.code() + "}}",
                                            names.say(
                                                    "report.pick.rows",
                                                    language,
                                                    by.head().in(language)))));
        } else {
            picks.add(pick("{{" + id + "|2}}", "report.pick.decimals", language));
        }
        return new Line(
                figure.words().name().in(language), figure.words().formula().in(language), picks);
    }

    private Pick pick(String mark, String key, Locale language) {
        return new Pick(mark, names.say(key, language));
    }
}
