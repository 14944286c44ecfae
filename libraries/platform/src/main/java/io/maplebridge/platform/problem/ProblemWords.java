package io.maplebridge.platform.problem;

import io.maplebridge.contract.words.PersonalNumbers;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/** Puts a problem in the reader's words. */
@Component
public class ProblemWords {

    private final MessageSource messages;

    ProblemWords(MessageSource messages) {
        this.messages = messages;
    }

    /** RFC 9457; what is wrong with the fields under {@code errors: [{pointer, detail}]}. */
    public ProblemDetail detail(Problem problem, Locale locale) {
        ProblemDetail detail = ProblemDetail.forStatus(problem.status());
        detail.setType(URI.create("urn:maplebridge:problem:" + problem.slug()));
        detail.setTitle(title(problem, locale));
        detail.setDetail(sentence(problem, locale));
        if (!problem.violations().isEmpty()) {
            detail.setProperty("errors", errors(problem.violations(), locale));
        }
        return detail;
    }

    public String title(Problem problem, Locale locale) {
        return text("problem." + problem.slug() + ".title", problem.arguments().toArray(), locale);
    }

    public String sentence(Problem problem, Locale locale) {
        return text("problem." + problem.slug() + ".detail", problem.arguments().toArray(), locale);
    }

    /** The sentence that says what to do about one violation. */
    public String sentence(Violation violation, Locale locale) {
        Object[] arguments =
                violation.arguments().stream()
                        .map(given -> given instanceof String text ? veiled(text) : given)
                        .toArray();
        return text("violation." + violation.messageKey(), arguments, locale);
    }

    /** What was sent in a wrong field may be a person's number. */
    private static String veiled(String sent) {
        return PersonalNumbers.hidden(sent, List.of(), List.of());
    }

    /** One for each violation, in their order. */
    public List<String> sentences(List<Violation> violations, Locale locale) {
        return violations.stream().map(violation -> sentence(violation, locale)).toList();
    }

    private List<Map<String, String>> errors(List<Violation> violations, Locale locale) {
        return violations.stream()
                .map(violation -> {
                    Map<String, String> error = new LinkedHashMap<>();
                    error.put("pointer", violation.pointer());
                    error.put("detail", sentence(violation, locale));
                    return error;
                })
                .toList();
    }

    private String text(String key, Object[] arguments, Locale locale) {
        return messages.getMessage(key, arguments, locale);
    }
}
