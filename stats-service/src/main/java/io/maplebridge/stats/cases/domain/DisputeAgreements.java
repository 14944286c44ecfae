package io.maplebridge.stats.cases.domain;

import io.maplebridge.stats.figures.domain.Tally;

/** What agreements were reached, and what became of them. */
final class DisputeAgreements {

    final Tally oralAgreements =
            DisputeFigures.ended("oralAgreements", "口头协议", "Oral agreements", "AGREED")
                    .meaning("成功调处中口头达成的（人民调解法第28条）", "of those settled, those agreed orally")
                    .where(fact -> fact.has("outcomeDetail", "ORAL"))
                    .done();

    final Tally writtenAgreements =
            DisputeFigures.ended("writtenAgreements", "书面协议", "Written agreements", "AGREED")
                    .meaning("成功调处中签订协议书的", "of those settled, those agreed in writing")
                    .where(fact -> fact.has("outcomeDetail", "WRITTEN"))
                    .done();

    final Tally judiciallyConfirmed =
            DisputeFigures.ended("judiciallyConfirmed", "司法确认", "Judicially confirmed", "AGREED")
                    .meaning(
                            "成功调处中经司法确认的（人民调解法第33条）",
                            "of those settled, those a court has confirmed")
                    .where(fact -> fact.on("confirmed") != null)
                    .about(fact -> fact.on("confirmed"))
                    .done();

    final Tally performed =
            DisputeFigures.ended("performed", "协议履行", "Performed", "AGREED")
                    .meaning("成功调处中协议已履行完毕的", "of those settled, those performed in full")
                    .where(fact -> fact.on("performed") != null)
                    .about(fact -> fact.on("performed"))
                    .done();
}
