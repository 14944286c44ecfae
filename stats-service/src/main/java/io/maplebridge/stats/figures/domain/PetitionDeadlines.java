package io.maplebridge.stats.figures.domain;

import static io.maplebridge.stats.figures.domain.PetitionFigures.petition;
import static io.maplebridge.stats.figures.domain.QuotientWriter.rate;

import io.maplebridge.stats.facts.domain.Standing;
import java.util.List;

/**
 * Whether petitions were told of and answered in time. Only those are asked about whose answer is
 * known: done, or past the limit; a petition still within its limit is in neither number.
 */
final class PetitionDeadlines {

    private final Limits limits;

    PetitionDeadlines(Limits limits) {
        this.limits = limits;
    }

    List<Figure> figures() {
        Tally tellingDue =
                petition("tellingDue", "应告知", "Due to be told")
                        .meaning(
                                "已告知受理，或登记满 " + limits.tell() + " 日仍未告知的",
                                "told, or not told within " + limits.tell() + " days")
                        .where(this::tellingIsDue)
                        .turningOn(limits::endOfTelling)
                        .done();
        Tally toldInTime =
                petition("toldInTime", "按期告知", "Told in time")
                        .meaning(
                                "登记后 " + limits.tell() + " 日内告知是否受理的（信访工作条例第23条）",
                                "told within " + limits.tell() + " days of registration")
                        .where(this::wasToldInTime)
                        .about(Standing::toldOn)
                        .done();
        Tally answerDue =
                petition("answerDue", "应答复", "Due to be answered")
                        .meaning(
                                "已答复或化解，或受理满 " + limits.answer() + " 日仍未答复的，不计延期",
                                "answered, or not within "
                                        + limits.answer()
                                        + " days of acceptance, extensions not counted")
                        .where(this::answerIsDue)
                        .turningOn(limits::endOfAnswering)
                        .done();
        Tally answeredInTime =
                petition("answeredInTime", "按期答复", "Answered in time")
                        .meaning(
                                "受理后 " + limits.answer() + " 日内答复或化解的（信访工作条例第34条）",
                                "answered within " + limits.answer() + " days of acceptance")
                        .where(this::wasAnsweredInTime)
                        .about(Standing::repliedOn)
                        .done();
        return List.of(
                tellingDue,
                toldInTime,
                rate(
                        "petition.acceptedOnTimeRate",
                        new Wording("按期受理告知率", "Told in time, rate"),
                        toldInTime,
                        tellingDue,
                        2),
                answerDue,
                answeredInTime,
                rate(
                        "petition.answeredOnTimeRate",
                        new Wording("按期答复率", "Answered in time, rate"),
                        answeredInTime,
                        answerDue,
                        2));
    }

    private boolean tellingIsDue(Standing standing) {
        return standing.toldOn() != null
                || (standing.outcome() == null
                        && standing.registeredOn() != null
                        && !limits.toldInTime(standing.registeredOn(), standing.day()));
    }

    private boolean wasToldInTime(Standing standing) {
        return standing.toldOn() != null
                && standing.registeredOn() != null
                && limits.toldInTime(standing.registeredOn(), standing.toldOn());
    }

    private boolean answerIsDue(Standing standing) {
        return standing.acceptedOn() != null
                && (standing.repliedOn() != null
                        || (standing.outcome() == null
                                && !limits.answeredInTime(standing.acceptedOn(), standing.day())));
    }

    private boolean wasAnsweredInTime(Standing standing) {
        return standing.acceptedOn() != null
                && standing.repliedOn() != null
                && limits.answeredInTime(standing.acceptedOn(), standing.repliedOn());
    }
}
