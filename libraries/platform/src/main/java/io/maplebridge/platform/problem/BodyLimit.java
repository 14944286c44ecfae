package io.maplebridge.platform.problem;

import io.maplebridge.platform.limits.CountedStream;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * No body over 1 MiB is read, whether its length is declared or not: what people type is far
 * smaller, and a larger one would only fill the topic. A {@link LargeUpload} says where it may be
 * more; nowhere else is a form in parts taken.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class BodyLimit extends OncePerRequestFilter {

    static final long MOST = 1L << 20;

    private static final Set<Object> NOT_READ =
            Set.of(
                    HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
                    HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);

    private final List<LargeUpload> larger;

    BodyLimit(ObjectProvider<LargeUpload> larger) {
        this.larger = larger.stream().toList();
    }

    private Optional<LargeUpload> upload(HttpServletRequest request) {
        return larger.stream()
                .filter(upload -> upload.address().equals(request.getRequestURI()))
                .findFirst();
    }

    /** The container reads the parts of a form itself, past our count. */
    private static boolean isInParts(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            chain.doFilter(answered(request), response);
            return;
        }
        Optional<LargeUpload> upload = upload(request);
        long most = upload.map(LargeUpload::most).orElse(MOST);
        if (request.getContentLengthLong() > most) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (isInParts(request) && upload.isEmpty()) {
            response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
        } else {
            chain.doFilter(new Limited(request, most), response);
        }
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    /** To write the page that says so, the container must not read the form either. */
    private static HttpServletRequest answered(HttpServletRequest request) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return status != null && NOT_READ.contains(status) ? new Unread(request) : request;
    }

    private static final class Limited extends HttpServletRequestWrapper {
        private final long most;

        Limited(HttpServletRequest request, long most) {
            super(request);
            this.most = most;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new Body(super.getInputStream(), most);
        }
    }

    private static final class Body extends ServletInputStream {
        private final ServletInputStream body;
        private final InputStream counted;

        Body(ServletInputStream body, long most) {
            this.body = body;
            this.counted =
                    new CountedStream(
                            body, new CountedStream.Allowance(most, () -> new BodyTooLarge(most)));
        }

        @Override
        public int read() throws IOException {
            return counted.read();
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            return counted.read(into, from, most);
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
