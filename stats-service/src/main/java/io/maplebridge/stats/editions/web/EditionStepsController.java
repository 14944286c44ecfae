package io.maplebridge.stats.editions.web;

import io.maplebridge.contract.words.Role;
import io.maplebridge.platform.access.AllowedTo;
import io.maplebridge.stats.daily.web.Question;
import io.maplebridge.stats.daily.web.Questions;
import io.maplebridge.stats.editions.application.EditionForReader;
import io.maplebridge.stats.editions.application.MakeEdition;
import io.maplebridge.stats.editions.domain.Act;
import io.maplebridge.stats.editions.domain.Edition;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Drafts and steps of editions, for programs. */
@RestController
@RequestMapping("/stats/api/editions")
class EditionStepsController {

    private final Questions questions;
    private final MakeEdition make;
    private final EditionSteps steps;
    private final EditionForReader reader;
    private final Hands hands;

    EditionStepsController(
            Questions questions,
            MakeEdition make,
            EditionSteps steps,
            EditionForReader reader,
            Hands hands) {
        this.questions = questions;
        this.make = make;
        this.steps = steps;
        this.reader = reader;
        this.hands = hands;
    }

    @AllowedTo(Role.WRITER)
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    EditionResponse draft(
            @RequestParam @Nullable String town,
            @RequestParam @Nullable String year,
            @RequestParam @Nullable String asOf) {
        Question question = questions.question(town, null, year, asOf, null);
        return view(make.draft(question.town().code(), question.asOf(), hands.now(), null));
    }

    @AllowedTo(Role.WRITER)
    @PostMapping("/{id}/discuss")
    EditionResponse discuss(
            @PathVariable String id,
            @RequestParam @Nullable String note,
            @RequestParam @Nullable String seal) {
        return view(steps.take(id, Act.DISCUSS, note, seal));
    }

    @AllowedTo({Role.OFFICE, Role.LEADER})
    @PostMapping("/{id}/approve")
    EditionResponse approve(
            @PathVariable String id,
            @RequestParam @Nullable String note,
            @RequestParam @Nullable String seal) {
        return view(steps.take(id, Act.APPROVE, note, seal));
    }

    @AllowedTo({Role.OFFICE, Role.WRITER, Role.LEADER})
    @PostMapping("/{id}/lock")
    EditionResponse lock(@PathVariable String id, @RequestParam @Nullable String seal) {
        return view(steps.take(id, Act.LOCK, null, seal));
    }

    @AllowedTo(Role.WRITER)
    @PostMapping("/{id}/send")
    EditionResponse send(
            @PathVariable String id,
            @RequestParam @Nullable String note,
            @RequestParam @Nullable String seal) {
        return view(steps.take(id, Act.SEND, note, seal));
    }

    @AllowedTo({Role.OFFICE, Role.WRITER, Role.LEADER})
    @PostMapping("/{id}/withdraw")
    EditionResponse withdraw(
            @PathVariable String id,
            @RequestParam @Nullable String note,
            @RequestParam @Nullable String seal) {
        return view(steps.take(id, Act.WITHDRAW, note, seal));
    }

    private EditionResponse view(Edition edition) {
        return EditionResponse.of(reader.of(edition));
    }
}
