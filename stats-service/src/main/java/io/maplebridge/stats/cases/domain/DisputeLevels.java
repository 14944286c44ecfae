package io.maplebridge.stats.cases.domain;

import io.maplebridge.stats.figures.domain.Tally;

/** 小事不出村、大事不出镇、矛盾不上交: at which level disputes were settled, or stand. */
final class DisputeLevels {

    final Tally settledInVillage =
            DisputeFigures.ended("settledInVillage", "村级化解", "Settled in the village", "AGREED")
                    .meaning("成功调处中在村级化解的", "of those settled, those settled at village level")
                    .where(fact -> fact.has("level", "VILLAGE"))
                    .done();

    final Tally settledInTown =
            DisputeFigures.ended("settledInTown", "镇级化解", "Settled by the town", "AGREED")
                    .meaning("成功调处中在镇级化解的", "of those settled, those settled at town level")
                    .where(fact -> fact.has("level", "TOWN"))
                    .done();

    /** 大事不出镇: what was settled in the village did not leave the town either. */
    final Tally settledWithinTown =
            DisputeFigures.ended("settledWithinTown", "村镇两级化解", "Settled within the town", "AGREED")
                    .meaning(
                            "成功调处中在村级、镇级化解的，即村级化解与镇级化解之和",
                            "of those settled, those settled at village or town level: both added up")
                    .where(fact -> fact.has("level", "VILLAGE") || fact.has("level", "TOWN"))
                    .done();

    final Tally passedUp =
            DisputeFigures.dispute("passedUp", "上交县级", "Passed up")
                    .meaning("受理中现处县级的", "of those accepted, those standing at county level")
                    .where(fact -> fact.has("level", "COUNTY"))
                    .done();
}
