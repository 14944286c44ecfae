package io.maplebridge.platform.reference;

import io.maplebridge.contract.submission.Party;
import io.maplebridge.contract.submission.Submission;
import io.maplebridge.contract.words.CaseKind;
import io.maplebridge.contract.words.Particulars;
import io.maplebridge.contract.words.PartyRole;
import io.maplebridge.platform.problem.Violation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * What a submission must keep beyond being readable. Asked twice: by intake, which answers 400, and
 * by the case service, which sends what fails to the dead letters, since a topic has other writers.
 */
public final class SubmissionRules {

    /** What can be called: digits, with a + in front and separators between, or without. */
    public static final String PHONE = "\\+?\\(?[0-9][0-9 ()\\-]{2,19}";

    /** Before the name of a field whose code is not on its list. */
    public static final String NOT_LISTED = "unknown-";

    private static final Pattern CAN_BE_CALLED = Pattern.compile(PHONE);
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

    private final Reference reference;
    private final Supplier<LocalDate> today;

    public SubmissionRules(Reference reference, Supplier<LocalDate> today) {
        this.reference = reference;
        this.today = today;
    }

    /**
     * The same, its village was there on the day, and as many came as are named: asked of what
     * arrives, not of what was kept.
     */
    public List<Violation> checkNew(Submission submission) {
        List<Violation> found = new ArrayList<>(check(submission));
        fewerThanNamed(submission).ifPresent(found::add);
        reference
                .now()
                .town(submission.town())
                .flatMap(town -> town.village(submission.village()))
                .flatMap(village -> notThere(village, submission.occurredOn()))
                .ifPresent(found::add);
        return List.copyOf(found);
    }

    /** Petitioners and representatives that are named have come, and perhaps others with them. */
    private static Optional<Violation> fewerThanNamed(Submission submission) {
        long named = submission.parties().stream().filter(p -> p.role().isOneWhoCame()).count();
        boolean fewer =
                submission.kind() == CaseKind.PETITION && submission.particulars().people() < named;
        return fewer
                ? Optional.of(new Violation("/people", "fewer-than-named", named))
                : Optional.empty();
    }

    /** What happened while it was there can be entered after its end, and nothing of before it. */
    private static Optional<Violation> notThere(Village village, LocalDate day) {
        LocalDate from = village.from();
        LocalDate until = village.until();
        if (until != null && day.isAfter(until)) {
            return Optional.of(
                    new Violation("/village", "village-ended", village.zh(), until.toString()));
        }
        if (from != null && day.isBefore(from)) {
            return Optional.of(
                    new Violation("/village", "village-not-yet", village.zh(), from.toString()));
        }
        return Optional.empty();
    }

    /** All that is wrong with it; empty when it may become a case. */
    public List<Violation> check(Submission submission) {
        Catalogue catalogue = reference.now();
        Findings found = new Findings();
        place(submission, catalogue, found);
        time(submission, found);
        found.text("/subject", submission.subject(), 200);
        found.text("/submittedBy", submission.submittedBy(), 60);
        found.optionalText("/account", submission.arrived().account(), 200);
        found.optionalText("/description", submission.description(), 10_000);
        found.optionalText("/lateReason", submission.arrived().lateReason(), 200);
        parties(submission.parties(), found);
        Particulars particulars = submission.particulars();
        codes(particulars, catalogue, found);
        String accused = particulars.accused();
        found.unless(
                accused == null || reference.units().has(accused),
                "/accused",
                "unknown-unit",
                String.valueOf(accused));
        BigDecimal amount = particulars.amount();
        if (amount != null) {
            found.amount("/amount", amount);
        }
        found.range("/people", particulars.people(), 1, 10_000);
        if (particulars instanceof Particulars.OfOrder order) {
            found.text("/number", order.number(), 64);
            found.range("/limitWorkingDays", order.limitWorkingDays(), 1, 365);
        }
        return found.all();
    }

    private static void place(Submission submission, Catalogue catalogue, Findings found) {
        catalogue
                .town(submission.town())
                .ifPresentOrElse(
                        town ->
                                found.unless(
                                        town.village(submission.village()).isPresent(),
                                        "/village",
                                        "unknown-village",
                                        submission.village()),
                        () -> found.add("/town", "unknown-town", submission.town()));
        boolean fits =
                catalogue
                        .source(submission.source())
                        .filter(source -> source.kinds().contains(submission.kind()))
                        .isPresent();
        found.unless(fits, "/source", "unknown-source", submission.source());
    }

    private void time(Submission submission, Findings found) {
        LocalDate day = submission.occurredOn();
        found.unless(!day.isAfter(today.get()), "/occurredOn", "in-the-future", day);
        found.unless(!day.isBefore(EARLIEST), "/occurredOn", "too-long-ago", day);
    }

    private void parties(List<Party> parties, Findings found) {
        found.unless(!parties.isEmpty(), "/parties", "no-party");
        found.unless(parties.size() <= 50, "/parties", "too-many", 50);
        long representatives =
                parties.stream().filter(p -> p.role() == PartyRole.REPRESENTATIVE).count();
        found.unless(representatives <= 5, "/parties", "too-many-representatives");
        for (int i = 0; i < parties.size(); i++) {
            Party party = parties.get(i);
            found.text("/parties/" + i + "/name", party.name(), 60);
            String phone = party.phone();
            if (phone != null) {
                String at = "/parties/" + i + "/phone";
                found.unless(CAN_BE_CALLED.matcher(phone).matches(), at, "not-a-phone");
            }
        }
    }

    /** Each is on the list of its field. */
    private static void codes(Particulars particulars, Catalogue catalogue, Findings found) {
        particulars
                .codes()
                .forEach((field, code) -> {
                    List<Term> listed = catalogue.codes(field, particulars.kind());
                    String wrong = NOT_LISTED + field;
                    found.unless(Catalogue.has(listed, code), "/" + field, wrong, code);
                });
    }
}
