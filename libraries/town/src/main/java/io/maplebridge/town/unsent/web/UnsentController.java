package io.maplebridge.town.unsent.web;

import io.maplebridge.platform.access.CurrentPerson;
import io.maplebridge.platform.access.OpenToEverySignedIn;
import io.maplebridge.platform.problem.InvalidRequest;
import io.maplebridge.town.unsent.application.KeepUnsent;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * What the pages of an account need to keep what is typed: its key, where the browser can lock
 * something up with it, and its drafts, where it cannot. Nobody's but the reader's own.
 */
@RestController
@RequestMapping("/cases/api/unsent")
class UnsentController {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 100_000;

    private final KeepUnsent unsent;
    private final CurrentPerson person;

    UnsentController(KeepUnsent unsent, CurrentPerson person) {
        this.unsent = unsent;
        this.person = person;
    }

    /**
     * For AES-GCM.
     *
     * @param account whose key it is: the page that asks may be of somebody who signed out since
     */
    record Key(String account, String key) {
        @Override
        public String toString() {
            return "Key[account=" + account + "]";
        }
    }

    /** A form as far as it is filled in; the text null when it is not. */
    record DraftText(@Nullable String form, @Nullable String text) {
        @Override
        public String toString() {
            return "DraftText[form=" + form + "]";
        }
    }

    /** Wrapped, as every list is. */
    record Drafts(String account, List<DraftText> items) {}

    @OpenToEverySignedIn
    @GetMapping("/key")
    Key key() {
        String account = person.get().account();
        return new Key(account, unsent.keyOf(account));
    }

    @OpenToEverySignedIn
    @GetMapping("/drafts")
    Drafts drafts() {
        String account = person.get().account();
        return new Drafts(
                account,
                unsent.draftsOf(account).stream()
                        .map(draft -> new DraftText(draft.form(), draft.text()))
                        .toList());
    }

    /** In the place of what was kept of this form; without a text nothing is kept of it. */
    @OpenToEverySignedIn
    @PostMapping(path = "/drafts", consumes = "application/json")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keep(@RequestBody DraftText draft) {
        String account = person.get().account();
        String form = within("/form", draft.form(), LONGEST_NAME);
        if (draft.text() == null) {
            unsent.forget(account, form);
        } else {
            unsent.keep(account, form, within("/text", draft.text(), LONGEST_TEXT));
        }
    }

    private static String within(String pointer, @Nullable String text, int longest) {
        if (text == null || text.isEmpty()) {
            throw new InvalidRequest(pointer, "required");
        }
        if (text.length() > longest) {
            throw new InvalidRequest(pointer, "too-long", longest);
        }
        return text;
    }
}
