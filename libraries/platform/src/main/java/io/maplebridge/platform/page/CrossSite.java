package io.maplebridge.platform.page;

/** A change was asked for by a page of another site. Becomes 403. */
final class CrossSite extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CrossSite(String site) {
        super("Sec-Fetch-Site: " + site);
    }
}
