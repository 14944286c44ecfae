package io.maplebridge.intake.web;

import io.maplebridge.contract.access.RequestRefused.Reason;
import io.maplebridge.contract.submission.Submission;
import io.maplebridge.contract.words.Role;
import io.maplebridge.intake.application.TakeInSubmission;
import io.maplebridge.intake.web.SubmissionRequest.DisputeRequest;
import io.maplebridge.intake.web.SubmissionRequest.OrderRequest;
import io.maplebridge.intake.web.SubmissionRequest.PetitionRequest;
import io.maplebridge.platform.access.AllowedTo;
import io.maplebridge.platform.access.CurrentPerson;
import io.maplebridge.platform.access.OutOfScope;
import io.maplebridge.platform.access.Refusals;
import io.maplebridge.platform.access.Scope;
import io.maplebridge.platform.limits.Rate;
import io.maplebridge.platform.limits.RateLimited;
import io.maplebridge.platform.problem.InvalidRequest;
import io.maplebridge.platform.reference.Findings;
import io.maplebridge.platform.time.TownTime;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The front door. 202 means that the submission is kept; the case follows within moments at {@code
 * Location}, where a program finds what became of it. The sender makes the {@code Idempotency-Key}
 * before the first try and sends it again with every further one: it is the id of the case.
 */
@RestController
@RequestMapping(path = "/intake/api", consumes = MediaType.APPLICATION_JSON_VALUE)
@AllowedTo({Role.MEDIATOR, Role.OFFICE, Role.API})
class SubmissionController {

    static final String KEY = "Idempotency-Key";

    private final TakeInSubmission takeIn;
    private final CurrentPerson person;
    private final Refusals refusals;
    private final TownTime time;

    SubmissionController(
            TakeInSubmission takeIn, CurrentPerson person, Refusals refusals, TownTime time) {
        this.takeIn = takeIn;
        this.person = person;
        this.refusals = refusals;
        this.time = time;
    }

    /** The case id and when it was taken in. */
    record Receipt(UUID caseId, Instant receivedAt) {}

    @RateLimited(Rate.SUBMISSION)
    @PostMapping("/disputes")
    ResponseEntity<Receipt> dispute(
            @RequestHeader(KEY) UUID key,
            @RequestHeader(name = OtherAccount.HEADER, required = false) @Nullable String madeBy,
            @RequestBody DisputeRequest request) {
        OtherAccount.unless(person.get(), madeBy);
        mayBeSent(scope -> scope.covers("disputes"));
        return receive(key, request, madeBy != null);
    }

    @RateLimited(Rate.SUBMISSION)
    @PostMapping("/petitions")
    ResponseEntity<Receipt> petition(
            @RequestHeader(KEY) UUID key,
            @RequestHeader(name = OtherAccount.HEADER, required = false) @Nullable String madeBy,
            @RequestBody PetitionRequest request) {
        OtherAccount.unless(person.get(), madeBy);
        mayBeSent(scope -> scope.covers("petitions"));
        return receive(key, request, madeBy != null);
    }

    @RateLimited(Rate.SUBMISSION)
    @PostMapping("/orders")
    ResponseEntity<Receipt> order(
            @RequestHeader(KEY) UUID key,
            @RequestHeader(name = OtherAccount.HEADER, required = false) @Nullable String madeBy,
            @RequestBody OrderRequest request) {
        OtherAccount.unless(person.get(), madeBy);
        String platform = request.platform();
        mayBeSent(scope ->
                platform == null ? scope.covers("orders") : scope.covers("orders", platform));
        return receive(
                CaseIds.ofOrder(request.platform(), request.number()), request, madeBy != null);
    }

    /** A program sends in what its token is for, and nothing else. */
    private void mayBeSent(Predicate<Scope> by) {
        if (person.scope().filter(by.negate()).isPresent()) {
            throw new OutOfScope("a submission");
        }
    }

    /** A program may not look into cases. */
    private String place() {
        return person.scope().isPresent() ? "/cases/api/submissions/" : "/cases/api/cases/";
    }

    private ResponseEntity<Receipt> receive(
            UUID caseId, SubmissionRequest request, boolean fromPage) {
        Findings found = new Findings();
        request.missing(found);
        if (fromPage) {
            request.common().requireLateReason(time.today(), found);
        }
        String village = request.village();
        if (village != null && !Submitters.include(person.get(), village)) {
            refusals.note(Reason.OTHER_VILLAGE);
            found.add("/village", "not-your-village");
        }
        InvalidRequest.unlessEmpty(found.all());
        Submission submission =
                request.submission(
                        new Arrival(
                                caseId,
                                time.now(),
                                person.get().name(),
                                person.get().account(),
                                person.scope().isPresent()));
        takeIn.takeIn(submission);
        return ResponseEntity.accepted()
                .location(URI.create(place() + caseId))
                .body(new Receipt(caseId, submission.receivedAt()));
    }
}
