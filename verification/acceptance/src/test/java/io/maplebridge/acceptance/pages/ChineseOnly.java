package io.maplebridge.acceptance.pages;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds Latin words where people read Chinese. */
final class ChineseOnly {

    private static final Pattern WORD = Pattern.compile("[A-Za-z]{2,}");

    /** The product's name and the language switch, which is in the other language. */
    private static final Set<String> ALLOWED = Set.of("Maplebridge", "English");

    /** Outside numbers of orders begin with letters, versions may end in them: no words. */
    private static final Pattern NUMBER =
            Pattern.compile("[A-Za-z]{1,4}\\d{6,}|\\d+\\.\\d+\\.\\d+(-[A-Z]+)?");

    private static final String ALL_THAT_IS_READ =
            """
            () => {
                const said = [document.title, document.body.innerText];
                document.querySelectorAll('[aria-label],[title],[alt],[placeholder]').forEach(e => {
                    for (const name of ['aria-label', 'title', 'alt', 'placeholder']) {
                        if (e.getAttribute(name)) said.push(e.getAttribute(name));
                    }
                });
                let read = said.join('\\n');
                // Names of accounts and figures, to be typed as they are; one may begin with another.
                [...document.querySelectorAll('code')].map(e => e.innerText)
                    .sort((one, other) => other.length - one.length)
                    .forEach(code => { read = read.replaceAll(code, ''); });
                return read;
            }
            """;

    private ChineseOnly() {}

    static List<String> foreignWords(Page page) {
        String read = (String) page.evaluate(ALL_THAT_IS_READ);
        return WORD.matcher(NUMBER.matcher(read).replaceAll(""))
                .results()
                .map(MatchResult::group)
                .filter(word -> !ALLOWED.contains(word))
                .distinct()
                .toList();
    }
}
