package io.maplebridge.platform.page;

import io.maplebridge.contract.words.Role;
import io.maplebridge.platform.access.Person;
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

    /**
     * How near the path is to this place: its own pages first, of several the one with the longest
     * address, then its area; 0 for far away.
     */
    int nearness(String path) {
        if (isAtOrBelow(path, href)) {
            return 1 + href.length();
        }
        return isAtOrBelow(path, area()) ? 1 : 0;
    }

    private static boolean isAtOrBelow(String path, String place) {
        return path.equals(place) || path.startsWith(place + "/");
    }

    private String area() {
        int end = href.indexOf('/', 1);
        return end < 0 ? href : href.substring(0, end);
    }
}
