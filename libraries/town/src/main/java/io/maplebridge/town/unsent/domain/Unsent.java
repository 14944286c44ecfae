package io.maplebridge.town.unsent.domain;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is kept for one account, and for it alone.
 *
 * @param key its devices lock up with it what waits on them; in base 64, made once and for good, or
 *     nobody could open what waits any more
 * @param drafts of browsers that cannot lock anything up, the newest first
 * @param version how often it was changed; 0 when it is new
 */
public record Unsent(String account, String key, List<Draft> drafts, long version) {

    /** More forms than that nobody leaves half filled in; the oldest goes. */
    static final int MOST_DRAFTS = 20;

    public Unsent {
        drafts = List.copyOf(drafts);
    }

    /** In the place of what was kept of the same form. */
    public Unsent with(Draft draft) {
        return with(Stream.concat(Stream.of(draft), others(draft.form())));
    }

    public Unsent without(String form) {
        return with(others(form));
    }

    private Stream<Draft> others(String form) {
        return drafts.stream().filter(one -> !one.form().equals(form));
    }

    private Unsent with(Stream<Draft> changed) {
        List<Draft> newest =
                changed.sorted(Comparator.comparing(Draft::at).reversed())
                        .limit(MOST_DRAFTS)
                        .toList();
        return new Unsent(account, key, newest, version + 1);
    }

    /** Whoever logs it says nothing of the key, nor of what was typed. */
    @Override
    public String toString() {
        return "Unsent[account=" + account + ", version=" + version + "]";
    }
}
