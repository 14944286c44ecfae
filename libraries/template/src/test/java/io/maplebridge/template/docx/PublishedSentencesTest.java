package io.maplebridge.template.docx;

import static io.maplebridge.template.docx.WordFixtures.p;
import static io.maplebridge.template.docx.WordFixtures.r;
import static org.assertj.core.api.Assertions.assertThat;

import io.maplebridge.template.domain.Passage;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** Sentences of a report that a town published, made again with every number by a mark. */
class PublishedSentencesTest {

    @Test
    void the_published_sentences_come_out_of_marks() {
        String template =
                p(
                                r(
                                        "今年以来，接到12345市民服务热线转派工单{{order.received}}件，办结{{order.closed}}件，办结率{{order.closeRate|2}}%。"))
                        + p(
                                r(
                                        "累计开展夜访活动{{nightVisit.times}}次，走访群众{{nightVisit.households}}户，收集群众意见建议{{nightVisit.suggestions}}条，现场解决群众关心的热点难点问题{{nightVisit.solved}}件。"))
                        + p(
                                r(
                                        "今年全镇共受理各类矛盾纠纷{{dispute.accepted}}宗，处理{{dispute.concluded}}宗，成功调处{{dispute.succeeded}}宗，调处成功率{{dispute.successRate|1}}%。"))
                        + p(
                                r(
                                        "{{year}}年累计接到市、区信访局转来信访件{{petition.fromAbove}}宗、镇级{{petition.fromTown}}宗，共调处{{petition.settled}}宗。"));
        var filled =
                TemplateFile.read(WordFixtures.word(template).bytes())
                        .fillWhole(
                                Known.of(
                                        "order.received",
                                        65,
                                        "order.closed",
                                        63,
                                        "order.closeRate",
                                        new BigDecimal("96.923076"),
                                        "nightVisit.times",
                                        50,
                                        "nightVisit.households",
                                        150,
                                        "nightVisit.suggestions",
                                        35,
                                        "nightVisit.solved",
                                        12,
                                        "dispute.accepted",
                                        114,
                                        "dispute.concluded",
                                        114,
                                        "dispute.succeeded",
                                        110,
                                        "dispute.successRate",
                                        new BigDecimal("96.491228"),
                                        "year",
                                        "2023",
                                        "petition.fromAbove",
                                        18,
                                        "petition.fromTown",
                                        36,
                                        "petition.settled",
                                        51));

        assertThat(filled.passages())
                .extracting(Passage::text)
                .containsExactly(
                        "今年以来，接到12345市民服务热线转派工单65件，办结63件，办结率96.92%。",
                        "累计开展夜访活动50次，走访群众150户，收集群众意见建议35条，现场解决群众关心的热点难点问题12件。",
                        "今年全镇共受理各类矛盾纠纷114宗，处理114宗，成功调处110宗，调处成功率96.5%。",
                        "2023年累计接到市、区信访局转来信访件18宗、镇级36宗，共调处51宗。");
    }
}
