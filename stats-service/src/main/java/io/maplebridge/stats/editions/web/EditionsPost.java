package io.maplebridge.stats.editions.web;

import io.maplebridge.contract.words.Role;
import io.maplebridge.platform.access.AllowedTo;
import io.maplebridge.stats.daily.web.Question;
import io.maplebridge.stats.daily.web.Questions;
import io.maplebridge.stats.editions.application.MakeEdition;
import io.maplebridge.stats.editions.domain.Act;
import io.maplebridge.stats.editions.domain.Refused;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The forms of editions: a draft, and each step of one. A refusal is said where it was asked. */
@Controller
class EditionsPost {

    private final Questions questions;
    private final MakeEdition make;
    private final EditionSteps steps;
    private final OpenEditions editions;
    private final EditionsPages list;
    private final EditionPageMaker maker;
    private final EditionWords words;
    private final Hands hands;

    EditionsPost(
            Questions questions,
            MakeEdition make,
            EditionSteps steps,
            OpenEditions editions,
            EditionsPages list,
            EditionPageMaker maker,
            EditionWords words,
            Hands hands) {
        this.questions = questions;
        this.make = make;
        this.steps = steps;
        this.editions = editions;
        this.list = list;
        this.maker = maker;
        this.words = words;
        this.hands = hands;
    }

    @AllowedTo(Role.WRITER)
    @PostMapping("/stats/editions")
    String draft(
            @RequestParam @Nullable String town,
            @RequestParam @Nullable String year,
            @RequestParam @Nullable String asOf,
            HttpServletResponse response,
            Locale reader,
            Model model) {
        Question question = questions.question(town, null, year, asOf, null);
        try {
            return "redirect:/stats/editions/"
                    + make.draft(question.town().code(), question.asOf(), hands.now(), null).id();
        } catch (Refused refused) {
            response.setStatus(HttpStatus.CONFLICT.value());
            Locale language = Questions.language(reader);
            model.addAttribute(
                    "page", list.of(question, words.refusal(refused, language), language));
            return "stats/editions";
        }
    }

    @AllowedTo(Role.WRITER)
    @PostMapping("/stats/editions/{id}/discuss")
    String discuss(
            @PathVariable String id,
            @RequestParam @Nullable String note,
            @RequestParam @Nullable String seal,
            HttpServletResponse response,
            Locale reader,
            Model model) {
        return step(id, Act.DISCUSS, note, seal, response, reader, model);
    }

    @AllowedTo({Role.OFFICE, Role.LEADER})
    @PostMapping("/stats/editions/{id}/approve")
    String approve(
            @PathVariable String id,
            @RequestParam @Nullable String note,
            @RequestParam @Nullable String seal,
            HttpServletResponse response,
            Locale reader,
            Model model) {
        return step(id, Act.APPROVE, note, seal, response, reader, model);
    }

    @AllowedTo({Role.OFFICE, Role.WRITER, Role.LEADER})
    @PostMapping("/stats/editions/{id}/lock")
    String lock(
            @PathVariable String id,
            @RequestParam @Nullable String seal,
            HttpServletResponse response,
            Locale reader,
            Model model) {
        return step(id, Act.LOCK, null, seal, response, reader, model);
    }

    @AllowedTo(Role.WRITER)
    @PostMapping("/stats/editions/{id}/send")
    String send(
            @PathVariable String id,
            @RequestParam @Nullable String note,
            @RequestParam @Nullable String seal,
            HttpServletResponse response,
            Locale reader,
            Model model) {
        return step(id, Act.SEND, note, seal, response, reader, model);
    }

    @AllowedTo({Role.OFFICE, Role.WRITER, Role.LEADER})
    @PostMapping("/stats/editions/{id}/withdraw")
    String withdraw(
            @PathVariable String id,
            @RequestParam @Nullable String note,
            @RequestParam @Nullable String seal,
            HttpServletResponse response,
            Locale reader,
            Model model) {
        return step(id, Act.WITHDRAW, note, seal, response, reader, model);
    }

    private String step(
            String id,
            Act act,
            @Nullable String note,
            @Nullable String seal,
            HttpServletResponse response,
            Locale reader,
            Model model) {
        try {
            return "redirect:/stats/editions/" + steps.take(id, act, note, seal).id();
        } catch (Refused refused) {
            if (refused.why() == Refused.Why.TAMPERED) {
                throw refused;
            }
            response.setStatus(HttpStatus.CONFLICT.value());
            Locale language = Questions.language(reader);
            model.addAttribute(
                    "page",
                    maker.of(editions.open(id), words.refusal(refused, language), language));
            return "stats/edition";
        }
    }
}
