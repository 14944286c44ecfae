package io.maplebridge.platform.problem;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Which problem an exception is: the services' own first, then the framework's. */
@Component
class Problems {

    private final List<ProblemMapping> mappings;

    Problems(List<ProblemMapping> mappings) {
        this.mappings = List.copyOf(mappings);
    }

    /** Empty when it is nobody's: an error of ours, 500. */
    Optional<Problem> of(Exception thrown) {
        return mappings.stream()
                .flatMap(mapping -> mapping.problemOf(thrown).stream())
                .findFirst()
                .or(() -> ofFramework(thrown));
    }

    private static Optional<Problem> ofFramework(Exception thrown) {
        return switch (thrown) {
            case InvalidRequest e -> Optional.of(invalid(e.violations()));
            case NotFound e -> Optional.of(Problem.of(HttpStatus.NOT_FOUND, "not-found"));
            case HttpMessageNotReadableException e -> Optional.of(unreadable(e));
            case MethodArgumentTypeMismatchException e ->
                    Optional.of(invalid(List.of(new Violation(e.getName(), wrong(e)))));
            case MissingServletRequestParameterException e ->
                    Optional.of(invalid(List.of(new Violation(e.getParameterName(), "required"))));
            case MissingRequestHeaderException e ->
                    Optional.of(invalid(List.of(new Violation(e.getHeaderName(), "required"))));
            case BindException e -> Optional.of(invalid(fields(e)));
            case InvalidParameterException e -> Optional.of(unreadable(e));
            case ErrorResponse e when e.getStatusCode().is4xxClientError() ->
                    Optional.of(ofStatus(e));
            default -> Optional.empty();
        };
    }

    private static Problem invalid(List<Violation> violations) {
        return Problem.of(HttpStatus.BAD_REQUEST, "invalid").with(violations);
    }

    private static String wrong(MethodArgumentTypeMismatchException e) {
        return UUID.class.equals(e.getRequiredType()) ? "not-a-uuid" : "wrong-type";
    }

    private static List<Violation> fields(BindException e) {
        return e.getFieldErrors().stream()
                .map(error -> new Violation(error.getField(), "wrong-type"))
                .toList();
    }

    private static Problem unreadable(HttpMessageNotReadableException e) {
        for (Throwable t = e; t != null; t = t.getCause()) {
            if (t instanceof BodyTooLarge) {
                return Problem.of(HttpStatus.CONTENT_TOO_LARGE, "too-large");
            }
        }
        return JsonFaults.violation(e.getMostSpecificCause())
                .or(() -> JsonFaults.violation(e.getCause()))
                .map(violation -> invalid(List.of(violation)))
                .orElseGet(() -> Problem.of(HttpStatus.BAD_REQUEST, "unreadable"));
    }

    /** A form that the container could not take apart. */
    private static Problem unreadable(InvalidParameterException e) {
        return e.getErrorCode() == HttpStatus.CONTENT_TOO_LARGE.value()
                ? Problem.of(HttpStatus.CONTENT_TOO_LARGE, "too-large")
                : Problem.of(HttpStatus.BAD_REQUEST, "bad-request");
    }

    private static Problem ofStatus(ErrorResponse e) {
        HttpHeaders headers = new HttpHeaders(e.getHeaders());
        int status = e.getStatusCode().value();
        String slug =
                switch (status) {
                    case 401 -> "sign-in";
                    case 403 -> "not-allowed";
                    case 404 -> "not-found";
                    case 405 -> "wrong-method";
                    case 406 -> "wrong-accept";
                    case 413 -> "too-large";
                    case 415 -> "wrong-media-type";
                    default -> "bad-request";
                };
        return new Problem(e.getStatusCode(), slug, List.of(), List.of(), headers);
    }
}
