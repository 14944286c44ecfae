package io.maplebridge.acceptance.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.LoadState;
import java.util.UUID;

/** How a command is pressed by hand. */
enum Press {
    /** Its button on the page of the case opens its form there. */
    IN_PLACE {
        @Override
        void open(Reader reader, String address, String form) {
            if (!reader.shows(address)) {
                reader.open(address);
            }
            Page page = reader.page();
            Locator button = page.locator("#work a[href='" + form + "']");
            if (!button.isVisible()) {
                page.click("#work details.menu summary");
            }
            button.click();
            page.waitForSelector(FORM);
            assertThat(reader.isAt(address)).as("opened in place").isTrue();
        }
    },
    /** Its form has a page of its own, for another tab. */
    ON_ITS_OWN_PAGE {
        @Override
        void open(Reader reader, String address, String form) {
            reader.open(form);
        }
    };

    private static final String FORM = "#work form";

    /** On the page that comes after the press, see {@link Forms#fill}. */
    private static final String CONFIRMED = "html:not([data-before]) [data-once] .notice";

    abstract void open(Reader reader, String address, String form);

    /** The command is carried out, and the page of the case confirms it. */
    void press(Reader reader, UUID id, String command) {
        String address = "/cases/" + id;
        Page page = reader.page();
        try {
            open(reader, address, address + "/commands/" + command);
            assertThat(Forms.fill(page, FORM)).as(command).isEmpty();
            page.click(FORM + " [type=submit]");
            page.waitForSelector(CONFIRMED);
            page.waitForLoadState(LoadState.DOMCONTENTLOADED);
        } catch (PlaywrightException silent) {
            throw new AssertionError(said(command, reader), silent);
        }
        reader.ledTo(address);
        assertThat(page.isVisible("#trouble") || !reader.errors().isEmpty())
                .as(() -> said(command, reader))
                .isFalse();
    }

    private String said(String command, Reader reader) {
        Page page = reader.page();
        return "%s %s at %s, %d wide: %s; scripts: %s; the page says: %s"
                .formatted(
                        this,
                        command,
                        page.url(),
                        page.viewportSize().width,
                        page.innerText("#trouble"),
                        reader.errors(),
                        page.innerText("main").lines().limit(30).toList());
    }
}
