package io.maplebridge.platform.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Where the container sends what failed outside a controller; answered like all other errors. */
@Controller
class ErrorEndpoint implements ErrorController {

    private final ProblemAdvice advice;

    ErrorEndpoint(ProblemAdvice advice) {
        this.advice = advice;
    }

    @RequestMapping("${server.error.path:/error}")
    Object error(HttpServletRequest request, HttpServletResponse response) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Object thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        Object uri = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        Exception failure =
                thrown instanceof Exception e
                        ? e
                        : new ResponseStatusException(
                                status instanceof Integer code
                                        ? HttpStatus.valueOf(code)
                                        : HttpStatus.NOT_FOUND);
        HttpServletRequest original = new Original(request, Objects.toString(uri, ""));
        return advice.answer(failure, original, response, RequestContextUtils.getLocale(original));
    }

    /** The request as it was before the container forwarded it here. */
    private static final class Original extends jakarta.servlet.http.HttpServletRequestWrapper {
        private final String uri;

        Original(HttpServletRequest request, String uri) {
            super(request);
            this.uri = uri;
        }

        @Override
        public String getRequestURI() {
            return uri;
        }
    }
}
