package io.maplebridge.platform.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/**
 * The one place where an exception becomes an answer: problem+json on {@code /…/api/…}, a page that
 * says what to do elsewhere. What nobody foresaw is 500 with an id that is also in the log.
 */
@ControllerAdvice
class ProblemAdvice {

    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

    private final Problems problems;
    private final ProblemWords words;

    ProblemAdvice(Problems problems, ProblemWords words) {
        this.problems = problems;
        this.words = words;
    }

    @ExceptionHandler
    Object answer(
            Exception thrown,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale) {
        Problem problem = problems.of(thrown).orElseGet(() -> ours(thrown, request));
        if (ApiPath.is(request)) {
            ProblemDetail detail = words.detail(problem, locale);
            return ResponseEntity.status(problem.status())
                    .headers(problem.headers())
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(detail);
        }
        problem.headers()
                .forEach(
                        (name, values) -> values.forEach(value -> response.setHeader(name, value)));
        return ErrorView.of(problem, words, locale);
    }

    private static Problem ours(Exception thrown, HttpServletRequest request) {
        String id = UUID.randomUUID().toString().substring(0, 8);
        log.error("error {} at {} {}", id, request.getMethod(), request.getRequestURI(), thrown);
        return Problem.of(HttpStatus.INTERNAL_SERVER_ERROR, "ours", id);
    }

    /** The page of an error. */
    private static final class ErrorView {
        static ModelAndView of(Problem problem, ProblemWords words, Locale locale) {
            ModelAndView view = new ModelAndView("error", problem.status());
            view.addObject("status", problem.status().value());
            view.addObject("heading", words.title(problem, locale));
            view.addObject("advice", words.sentence(problem, locale));
            view.addObject("errors", words.sentences(problem.violations(), locale));
            return view;
        }
    }
}
