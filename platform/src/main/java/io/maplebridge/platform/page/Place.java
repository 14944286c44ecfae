package io.maplebridge.platform.page;

/**
 * A place of the product in the bar, such as 案件. Its area is the first segment of its address:
 * {@code /cases} holds every page below it.
 *
 * @param id names the place; its word is the message {@code place.<id>}
 * @param href where a press on it leads
 */
public record Place(String id, String href) {

    /** The message that holds the word for it. */
    public String messageKey() {
        return "place." + id;
    }

    boolean holds(String path) {
        String area = area();
        return path.equals(area) || path.startsWith(area + "/");
    }

    private String area() {
        int end = href.indexOf('/', 1);
        return end < 0 ? href : href.substring(0, end);
    }
}
