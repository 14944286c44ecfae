package io.maplebridge.lectures;

import static io.maplebridge.stats.figures.domain.QuotientWriter.average;
import static io.maplebridge.stats.figures.domain.TallyBuilder.tally;

import io.maplebridge.contract.fact.Standing;
import io.maplebridge.platform.reference.Term;
import io.maplebridge.stats.facts.domain.Fact;
import io.maplebridge.stats.facts.domain.FactId;
import io.maplebridge.stats.facts.domain.Milestone;
import io.maplebridge.stats.facts.kafka.FactTopic;
import io.maplebridge.stats.figures.application.DeclaredFigures;
import io.maplebridge.stats.figures.domain.Counter;
import io.maplebridge.stats.figures.domain.Dimension;
import io.maplebridge.stats.figures.domain.FactType;
import io.maplebridge.stats.figures.domain.FamilyPage;
import io.maplebridge.stats.figures.domain.FigureFamily;
import io.maplebridge.stats.figures.domain.Quotient;
import io.maplebridge.stats.figures.domain.SumCheck;
import io.maplebridge.stats.figures.domain.Tally;
import io.maplebridge.stats.figures.domain.Wording;
import io.maplebridge.stats.figures.web.Vocabulary;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** All that has to be said for lectures to be counted, listed, broken down and shown. */
@Configuration(proxyBeanMethods = false)
public class LectureFigures {

    private static final Dimension THEME =
            new Dimension(
                    "theme",
                    new Wording("主题", "Theme"),
                    new Wording("按主题", "by theme"),
                    "lecture-themes",
                    (fact, when) -> fact.label("theme"));
    private static final Dimension VILLAGE =
            new Dimension(
                    "village",
                    new Wording("村居", "Village"),
                    new Wording("按村居", "by village"),
                    "villages",
                    (fact, when) -> fact.fact().place());
    private static final Tally HELD =
            tally("lecture.held", "普法讲座", "Lectures held")
                    .meaning("当年举办的普法讲座", "lectures held in the year")
                    .of("lecture")
                    .cohort(fact -> fact.on("held"))
                    .in(new Counter("场", "lecture", "lectures", 0))
                    .by(Dimension.MONTH, VILLAGE, THEME)
                    .done();
    private static final Tally LISTENERS =
            tally("lecture.listeners", "听讲", "Listeners")
                    .meaning("当年普法讲座的听讲人次", "listeners of lectures held in the year")
                    .of("lecture")
                    .cohort(fact -> fact.on("held"))
                    .weighing(fact -> fact.amount("listeners"))
                    .in(new Counter("人次", "listener", "listeners", 0))
                    .by(VILLAGE, THEME)
                    .done();
    private static final Quotient EACH =
            average("lecture.each", new Wording("场均听讲", "Listeners each"), LISTENERS, HELD, 1);

    @Bean
    FactTopic<Lecture> lectures() {
        return new FactTopic<>(Lecture.TOPIC, received -> fact(received.payload()));
    }

    private static Fact fact(Lecture lecture) {
        return new Fact(
                new FactId(lecture.id()),
                lecture.version(),
                1,
                lecture.theme().equals("riddle") ? "riddle" : "lecture",
                lecture.town(),
                lecture.village(),
                null,
                Map.of("theme", lecture.theme()),
                Map.of("listeners", lecture.listeners()),
                List.of(
                        new Milestone(
                                "HELD",
                                lecture.heldOn(),
                                lecture.heldOn().atStartOfDay().toInstant(ZoneOffset.UTC),
                                new Standing(
                                        Map.of(), Map.of("held", lecture.heldOn()), List.of()))));
    }

    @Bean
    DeclaredFigures declaredLectures() {
        return new DeclaredFigures(
                List.of(
                        new FigureFamily(
                                "lecture",
                                50,
                                new Wording("普法", "Lectures"),
                                List.of(),
                                List.of(new FactType("lecture", null)),
                                List.of(HELD, LISTENERS, EACH),
                                List.of(SumCheck.within("lecture.within", HELD, HELD)),
                                new FamilyPage(
                                        List.of(
                                                new Wording(
                                                        "{year}举办普法讲座{lecture.held}，听讲{lecture.listeners}。",
                                                        "Lectures of {year}: {lecture.held}, {lecture.listeners}.")),
                                        null,
                                        List.of(new FamilyPage.Table(THEME, List.of(HELD))),
                                        List.of(VILLAGE, THEME)))));
    }

    @Bean
    Vocabulary lectureThemes() {
        return Vocabulary.of(
                "lecture-themes",
                town ->
                        List.of(
                                new Term("fraud", "防诈骗", "Fraud"),
                                new Term("drugs", "禁毒", "Drugs")));
    }
}
