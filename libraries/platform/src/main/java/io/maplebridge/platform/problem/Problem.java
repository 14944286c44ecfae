package io.maplebridge.platform.problem;

import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/**
 * An error as the reader is told it, before it is put in words.
 *
 * @param slug names the kind of error for ever: the last part of the problem {@code type}, and the
 *     key of its sentences, {@code problem.<slug>.title} and {@code .detail}
 * @param arguments of those sentences
 * @param violations what is wrong with which field, when that is the error
 */
public record Problem(
        HttpStatusCode status,
        String slug,
        List<Object> arguments,
        List<Violation> violations,
        HttpHeaders headers) {

    public static Problem of(HttpStatusCode status, String slug, Object... arguments) {
        return new Problem(status, slug, List.of(arguments), List.of(), new HttpHeaders());
    }

    /** Something we need is away for the moment: worth another try in five seconds. */
    public static Problem busy() {
        return Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "busy")
                .with(HttpHeaders.RETRY_AFTER, "5");
    }

    public Problem with(List<Violation> found) {
        return new Problem(status, slug, arguments, List.copyOf(found), headers);
    }

    public Problem with(String header, String value) {
        HttpHeaders more = new HttpHeaders(headers);
        more.set(header, value);
        return new Problem(status, slug, arguments, violations, more);
    }
}
