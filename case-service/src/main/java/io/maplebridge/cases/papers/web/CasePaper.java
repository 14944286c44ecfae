package io.maplebridge.cases.papers.web;

import io.maplebridge.cases.life.domain.CaseFile;
import io.maplebridge.cases.life.domain.Party;
import io.maplebridge.cases.life.domain.Queues;
import io.maplebridge.cases.life.domain.Registration;
import io.maplebridge.cases.life.domain.Veil;
import io.maplebridge.cases.life.web.page.CaseFacts;
import io.maplebridge.cases.life.web.page.CaseWords;
import io.maplebridge.cases.life.web.page.Timeline;
import io.maplebridge.contract.words.CaseKind;
import io.maplebridge.platform.page.Fact;
import io.maplebridge.platform.page.Texts;
import io.maplebridge.platform.page.TimelineEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 登记表: a case whole, in the words and the order of the form that is filed. */
record CasePaper(CaseWords words, Queues queues) {

    /**
     * @param foot who took it out and when
     */
    Paper of(CaseFile file, String foot) {
        return new Paper(
                words.text("product"),
                title(file),
                lines(file),
                words.text("case.timeline"),
                new Paper.Step(
                        words.text("paper.day"),
                        words.text("paper.what"),
                        words.text("paper.who"),
                        words.text("paper.details")),
                new Timeline(words, Veil.LIFTED)
                        .of(file).reversed().stream().map(this::step).toList(),
                foot);
    }

    String title(CaseFile file) {
        return words.text("paper.title." + file.kind());
    }

    String number(CaseFile file) {
        return file.number().orElseGet(() -> words.text("case.unnumbered"));
    }

    private List<Paper.Line> lines(CaseFile file) {
        Registration registration = file.registration();
        CaseFacts facts = new CaseFacts(words, Veil.LIFTED, queues);
        List<Fact> paired = new ArrayList<>();
        paired.add(new Fact(words.text("ledger.number"), number(file)));
        paired.add(new Fact(words.text("filter.state"), words.state(file.state(), file.kind())));
        paired.addAll(facts.days(file));
        paired.addAll(facts.matter(file));
        List<Paper.Line> lines = new ArrayList<>();
        for (int i = 0; i < paired.size(); i += 2) {
            lines.add(new Paper.Line(paired.subList(i, Math.min(i + 2, paired.size())), false));
        }
        registration.parties().forEach(party -> lines.add(party(party, file.kind())));
        lines.add(roomy(words.text("case.subject"), registration.subject()));
        lines.add(roomy(words.field("description"), registration.description()));
        lines.add(new Paper.Line(List.of(blank("paper.signed"), blank("paper.signed.day")), true));
        return lines;
    }

    private Paper.Line party(Party party, CaseKind kind) {
        return new Paper.Line(
                List.of(
                        new Fact(words.role(party.role(), kind), party.name()),
                        new Fact(words.text("paper.phone"), orBlank(party.phone()))),
                false);
    }

    private static Paper.Line roomy(String label, @Nullable String text) {
        return new Paper.Line(List.of(new Fact(label, orBlank(text))), true);
    }

    private static String orBlank(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    /** To be filled in by hand. */
    private Fact blank(String label) {
        return new Fact(words.text(label), "");
    }

    private Paper.Step step(TimelineEntry entry) {
        Stream<String> facts =
                entry.facts().stream()
                        .map(fact -> words.text("filter.chip", fact.label(), fact.text()));
        Stream<String> later =
                Stream.ofNullable(entry.recordedLater())
                        .map(new Texts(words.language())::moment)
                        .map(moment -> words.text("timeline.recorded", moment));
        return new Paper.Step(
                entry.happened().toString(),
                entry.what(),
                orBlank(entry.who()),
                Stream.concat(facts, later).collect(Collectors.joining("\n")));
    }
}
