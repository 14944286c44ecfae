package io.maplebridge.platform.page;

import io.maplebridge.platform.access.Person;
import io.maplebridge.platform.access.Role;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A place of the product in the bar, such as 案件. Its area is the first segment of its address:
 * {@code /cases} holds every page below it, but for those that lie below another place's address.
 *
 * @param id names the place; its word is the message {@code place.<id>}
 * @param roles whose place it is
 * @param href where a press on it leads
 */
public record Place(String id, String href, Set<Role> roles) {

    /** The message that holds the word for it. */
    public String messageKey() {
        return "place." + id;
    }

    boolean isFor(@Nullable Person reader) {
        return reader != null && reader.isOneOf(roles.toArray(Role[]::new));
    }

    boolean holds(String path) {
        String area = area();
        return path.equals(area) || path.startsWith(area + "/");
    }

    /** Whether the page lies below the address itself, and not only in the area. */
    boolean holdsClosely(String path) {
        return path.equals(href) || path.startsWith(href + "/");
    }

    private String area() {
        int end = href.indexOf('/', 1);
        return end < 0 ? href : href.substring(0, end);
    }
}
