package io.maplebridge.testkit;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What an HTMLFormElement answers to. An input of the same name stands before it: {@code
 * form.action} is then the input, and the press that asks for it ends in silence.
 */
public final class FormProperties {

    private static final Set<String> OF_A_FORM =
            Set.of(
                    ("acceptCharset action autocomplete checkValidity elements encoding enctype form"
                                    + " length method name noValidate rel relList reportValidity"
                                    + " requestSubmit reset submit target attributes children"
                                    + " className classList click closest contains dataset dir"
                                    + " focus hidden id innerHTML innerText isConnected lang"
                                    + " matches nonce outerHTML parentElement parentNode"
                                    + " querySelector remove role slot style tabIndex tagName"
                                    + " textContent title translate type")
                            .split(" "));

    private static final Pattern INPUT =
            Pattern.compile("<(?:input|select|textarea|button)\\b[^>]*?\\sname=\"([^\"]*)\"");

    private FormProperties() {}

    /** The names of inputs of a page that hide a property of their form. */
    public static List<String> hiddenBy(String html) {
        return names(html).stream().filter(OF_A_FORM::contains).toList();
    }

    /** The names of all inputs of a page. */
    public static List<String> names(String html) {
        return INPUT.matcher(html).results().map(FormProperties::first).toList();
    }

    private static String first(MatchResult found) {
        return found.group(1);
    }
}
