package io.maplebridge.acceptance.pages;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.WaitUntilState;
import io.maplebridge.acceptance.client.Town;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody signed in, with one page open. Errors of its scripts are kept until they are asked for.
 */
final class Reader implements AutoCloseable {

    /** What a press may take on a busy machine. */
    private static final double PATIENCE = 120_000;

    private final URI door;
    private final BrowserContext context;
    private final Page page;
    private final List<String> errors = new ArrayList<>();
    private String shown = "";

    Reader(Browser browser, Screen screen, URI door, Town town) throws IOException {
        this.door = door;
        context = browser.newContext(screen.options());
        context.addCookies(
                List.of(new Cookie("maplebridge", town.token()).setUrl(door.toString())));
        page = context.newPage();
        page.setDefaultTimeout(PATIENCE);
        page.onPageError(errors::add);
    }

    Page page() {
        return page;
    }

    /** Until its scripts have run. */
    void open(String path) {
        page.navigate(
                door.resolve(path).toString(),
                new Page.NavigateOptions().setWaitUntil(WaitUntilState.DOMCONTENTLOADED));
        shown = path;
    }

    boolean isAt(String path) {
        return page.url().equals(door.resolve(path).toString());
    }

    /** Whether it is open and shows what holds now. */
    boolean shows(String path) {
        return shown.equals(path);
    }

    /** That it has come to this page by a press. */
    void ledTo(String path) {
        shown = path;
    }

    /** That something else changed what it shows. */
    void isStale() {
        shown = "";
    }

    List<String> errors() {
        return List.copyOf(errors);
    }

    @Override
    public void close() {
        context.close();
    }
}
