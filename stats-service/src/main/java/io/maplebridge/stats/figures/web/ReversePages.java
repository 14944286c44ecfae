package io.maplebridge.stats.figures.web;

import io.maplebridge.contract.words.Role;
import io.maplebridge.platform.access.AllowedTo;
import io.maplebridge.platform.problem.InvalidRequest;
import io.maplebridge.stats.figures.domain.ReverseCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 反算: the form, and below it what fits. */
@Controller
@AllowedTo({Role.OFFICE, Role.WRITER, Role.LEADER})
class ReversePages {

    private static final int SHOWN = 50;

    private final MessageSource messages;

    ReversePages(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * @param fits true in green, false in red; null before anything is asked
     * @param said what came of it, line by line
     * @param totals such as 117 / 120, where no total was named
     * @param error what is wrong with what was typed
     */
    record ReversePage(
            String text,
            String rounding,
            int most,
            @Nullable Boolean fits,
            List<String> said,
            List<String> totals,
            @Nullable String error) {}

    @GetMapping("/stats/reverse")
    String reverse(
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = ReverseQuestion.HALF_UP) String rounding,
            Locale reader,
            Model model) {
        model.addAttribute("page", page(text, rounding, reader));
        return "stats/reverse";
    }

    private ReversePage page(String text, String rounding, Locale reader) {
        if (text.isBlank()) {
            return new ReversePage(
                    text, rounding, ReverseController.MOST, null, List.of(), List.of(), null);
        }
        try {
            return answer(text, ReverseQuestion.read(text, rounding), reader);
        } catch (InvalidRequest e) {
            String error = say("violation." + e.violations().getFirst().messageKey(), reader);
            return new ReversePage(
                    text, rounding, ReverseController.MOST, null, List.of(), List.of(), error);
        }
    }

    private ReversePage answer(String text, ReverseQuestion asked, Locale reader) {
        List<ReverseCheck.Fit> fits = ReverseController.fits(asked);
        Long total = asked.total();
        return new ReversePage(
                text,
                asked.roundingCode(),
                ReverseController.MOST,
                !fits.isEmpty(),
                total == null ? ofTotals(asked, fits, reader) : ofTotal(asked, total, fits, reader),
                total == null
                        ? fits.stream().limit(SHOWN).map(fit -> fit(fit, reader)).toList()
                        : List.of(),
                null);
    }

    private List<String> ofTotals(
            ReverseQuestion asked, List<ReverseCheck.Fit> fits, Locale reader) {
        String percent = asked.percent().toPlainString();
        String most = Integer.toString(ReverseController.MOST);
        return List.of(
                fits.isEmpty()
                        ? say("stats.reverse.no-total", reader, most, percent)
                        : say(
                                "stats.reverse.totals",
                                reader,
                                most,
                                Integer.toString(fits.size()),
                                percent,
                                Integer.toString(Math.min(SHOWN, fits.size()))));
    }

    private List<String> ofTotal(
            ReverseQuestion asked, long total, List<ReverseCheck.Fit> fits, Locale reader) {
        List<String> said = new ArrayList<>();
        if (fits.isEmpty()) {
            String percent = asked.percent().toPlainString();
            said.add(say("stats.reverse.no-fit", reader, Long.toString(total), percent));
            ReverseQuestion other = asked.otherwise();
            String name = say("stats.reverse." + other.roundingCode(), reader);
            ReverseController.fits(other)
                    .forEach(fit ->
                            said.add(say("stats.reverse.other", reader, name, fit(fit, reader))));
        } else {
            fits.forEach(fit -> said.add(say("stats.reverse.fit", reader, fit(fit, reader))));
        }
        return said;
    }

    private String fit(ReverseCheck.Fit fit, Locale reader) {
        String whole = Long.toString(fit.whole());
        String least = Long.toString(fit.least());
        return fit.count() == 1
                ? say("stats.reverse.fits", reader, least, whole)
                : say("stats.reverse.range", reader, least, Long.toString(fit.most()), whole);
    }

    private String say(String word, Locale reader, Object... parts) {
        return messages.getMessage(word, parts, reader);
    }
}
