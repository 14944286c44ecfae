package io.maplebridge.acceptance.pages;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.maplebridge.acceptance.client.Account;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** A phone or a PC that goes from hand to hand: people sign in and out on it. */
final class Device implements AutoCloseable {

    private static final double PATIENCE = 120_000;

    /** Whatever the browser keeps, locked or not, as somebody with its tools would read it. */
    private static final String ALL =
            """
            async () => {
              const asked = (request) => new Promise((done) => (request.onsuccess = () => done(request.result)));
              const found = [JSON.stringify(localStorage), JSON.stringify(sessionStorage)];
              for (const { name } of await indexedDB.databases()) {
                const database = await asked(indexedDB.open(name));
                for (const store of database.objectStoreNames) {
                  for (const one of await asked(database.transaction(store).objectStore(store).getAll())) {
                    found.push(JSON.stringify(one), one.locked ? new TextDecoder().decode(one.locked) : '');
                  }
                }
                database.close();
              }
              return found.join('\\n');
            }
            """;

    private final URI door;
    private final BrowserContext context;
    private final Page page;
    private final List<String> errors = new ArrayList<>();

    Device(Browser browser, Screen screen, URI door) {
        this.door = door;
        context = browser.newContext(screen.options());
        page = context.newPage();
        page.setDefaultTimeout(PATIENCE);
        page.onPageError(errors::add);
    }

    BrowserContext context() {
        return context;
    }

    Page page() {
        return page;
    }

    List<String> errors() {
        return List.copyOf(errors);
    }

    /** As with an address that is neither HTTPS nor localhost. */
    void pretendNotSecure() {
        context.addInitScript(
                "Object.defineProperty(window, 'isSecureContext', {value: false});"
                        + "Object.defineProperty(navigator, 'serviceWorker', {value: undefined});");
    }

    void go(String path) {
        page.navigate(door.resolve(path).toString());
    }

    void signIn(Account account) {
        go("/cases/sign-in");
        fillSignIn(account);
    }

    void fillSignIn(Account account) {
        page.fill("#account", account.id());
        page.fill("#password", Account.PASSWORD);
        page.click("main form [type=submit]");
        page.waitForURL(url -> !url.contains("/cases/sign-in"));
    }

    void openForm(String path) {
        go(path);
        awaitForm();
    }

    void awaitForm() {
        page.waitForSelector("html[data-entry=ready]");
    }

    /** Until the pages that need no network are kept. */
    void awaitWorker() {
        page.evaluate("async () => { await navigator.serviceWorker.ready; }");
    }

    /** The four things that are needed; the village and the day are preset. */
    void register(String subject) {
        fillIn(subject);
        page.click("#entry [type=submit]");
    }

    void fillIn(String subject) {
        page.locator("[name='/category']").first().check(new Locator.CheckOptions().setForce(true));
        page.fill("[name='/subject']", subject);
        page.fill("[name='/parties/0/name']", "甲某某");
    }

    /** What can be done to the case at hand, among the first or behind 更多. */
    void press(String command) {
        String link = "#work a[hx-get$='" + command + "']";
        if (!page.isVisible(link)) {
            page.click("#work details summary");
        }
        page.click(link);
    }

    String all() {
        return (String) page.evaluate(ALL);
    }

    @Override
    public void close() {
        context.close();
    }
}
