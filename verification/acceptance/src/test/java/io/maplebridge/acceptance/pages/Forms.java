package io.maplebridge.acceptance.pages;

import com.microsoft.playwright.Page;
import java.util.List;

/** What is asked of every form of a page, whoever made it: the server or a script. */
final class Forms {

    /**
     * A form answers to the names and ids of its controls before it answers to its own properties.
     * So none may be called like a property of a form, nor like one of a control: scripts ask
     * things like {@code element.form} of whatever element they are at. And a choice without an
     * option leaves none.
     */
    private static final String FAULTS =
            """
            const faults = () => {
              const kinds = ['form', 'fieldset', 'input', 'button', 'select', 'textarea', 'output', 'object'];
              const plain = kinds.map((kind) => document.createElement(kind));
              const shadowing = [...document.forms]
                .flatMap((form) => [...form.elements, ...form.querySelectorAll('img')])
                .flatMap((control) => [control.name, control.id])
                .filter((name) => name && plain.some((element) => name in element))
                .map((name) => 'hides what its form has: ' + name);
              const empty = [
                ...[...document.querySelectorAll('select')].filter((list) => ![...list.options].some((one) => one.value)),
                ...[...document.querySelectorAll('.choices')].filter((chips) => !chips.querySelector('input')),
              ].map((choice) => 'nothing to choose: ' + choice.outerHTML);
              return [...shadowing, ...empty];
            };
            """;

    /** As somebody would who takes the first that comes; a correction corrects something. */
    private static final String FILL =
            """
            form.querySelectorAll('[role=radiogroup][aria-required]').forEach((chips) => {
              if (!chips.querySelector('input:checked')) chips.querySelector('input')?.click();
            });
            form.querySelectorAll('select[aria-required]').forEach((list) => {
              if (!list.value) list.selectedIndex = 1;
            });
            form.querySelectorAll('textarea, input[type=text][aria-required]').forEach((text) => {
              if (!text.value) text.value = '当面说清';
            });
            form.querySelectorAll('input[name="/subject"]').forEach((text) => {
              text.value = '更正后的事由' + Date.now();
            });
            """;

    private Forms() {}

    @SuppressWarnings("unchecked")
    static List<String> faults(Page page) {
        return (List<String>) page.evaluate("() => { " + FAULTS + " return faults(); }");
    }

    /**
     * Fills in what must be, and marks the page, so that it is not taken for the next.
     *
     * @return what is wrong with the forms of the page
     */
    @SuppressWarnings("unchecked")
    static List<String> fill(Page page, String form) {
        String mark = "document.documentElement.dataset.before = 'yes';";
        return (List<String>)
                page.evalOnSelector(
                        form, "(form) => { " + FAULTS + FILL + mark + " return faults(); }");
    }
}
