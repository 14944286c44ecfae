package io.maplebridge.platform.page;

import io.maplebridge.platform.access.ReadingMethods;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriUtils;

/**
 * The address of the page being read, to be varied: every filter, sort and page of a ledger is a
 * link made from it, so that a view can be sent to a colleague. Changing anything but which rows
 * are shown starts at the first page again.
 */
public final class PageAddress {

    /** What says which rows of a list are shown: by number, or by the place behind which. */
    private static final Set<String> ROWS = Set.of("page", "after");

    private final String path;
    private final MultiValueMap<String, String> parameters;

    private PageAddress(String path, MultiValueMap<String, String> parameters) {
        this.path = path;
        this.parameters = parameters;
    }

    /**
     * The address of a request; empty parameters are left out, and so is what was posted: names and
     * passwords stand in no link.
     */
    public static PageAddress of(HttpServletRequest request) {
        if (!ReadingMethods.include(request)) {
            // What was sent in a form, a password perhaps, belongs into no link.
            return of(request.getRequestURI());
        }
        MultiValueMap<String, String> given = new LinkedMultiValueMap<>();
        if (!ReadingMethods.include(request)) {
            return new PageAddress(request.getRequestURI(), given);
        }
        for (Map.Entry<String, String[]> entry : request.getParameterMap().entrySet()) {
            for (String value : entry.getValue()) {
                if (!value.isBlank()) {
                    given.add(entry.getKey(), value);
                }
            }
        }
        return new PageAddress(request.getRequestURI(), given);
    }

    public static PageAddress of(String path) {
        return new PageAddress(path, new LinkedMultiValueMap<>());
    }

    /** Without its question. */
    public String path() {
        return path;
    }

    public @Nullable String value(String name) {
        return parameters.getFirst(name);
    }

    /** The same page with this parameter set to this one value; null or blank takes it away. */
    public PageAddress with(String name, @Nullable Object value) {
        MultiValueMap<String, String> changed = new LinkedMultiValueMap<>(parameters);
        if (!ROWS.contains(name)) {
            ROWS.forEach(changed::remove);
        }
        if (value == null || value.toString().isBlank()) {
            changed.remove(name);
        } else {
            changed.put(name, List.of(value.toString()));
        }
        return new PageAddress(path, changed);
    }

    public PageAddress without(String name) {
        return with(name, null);
    }

    /** The same question asked of another page, from its first row. */
    public PageAddress at(String another) {
        MultiValueMap<String, String> asked = new LinkedMultiValueMap<>(parameters);
        ROWS.forEach(asked::remove);
        return new PageAddress(another, asked);
    }

    /** As it stands in a link: encoded, parameters in the order they came. */
    public String href() {
        StringJoiner query = new StringJoiner("&");
        parameters.forEach((name, values) ->
                values.forEach(value -> query.add(encoded(name) + "=" + encoded(value))));
        return query.length() == 0 ? path : path + "?" + query;
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return href();
    }
}
