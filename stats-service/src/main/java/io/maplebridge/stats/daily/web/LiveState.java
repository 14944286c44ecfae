package io.maplebridge.stats.daily.web;

import io.maplebridge.platform.page.Tone;
import io.maplebridge.stats.daily.application.Freshness;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.context.MessageSource;

/**
 * Whether the numbers are final for now, in a word and its colour.
 *
 * @param polling true while the page looks for newer numbers by itself
 */
record LiveState(Tone tone, String text, boolean polling) {

    static LiveState of(
            Freshness freshness,
            LocalDate asOf,
            LocalDate today,
            MessageSource messages,
            Locale language) {
        boolean live = !asOf.isBefore(today);
        Long behind = freshness.behind();
        return switch (freshness.state()) {
            case UP_TO_DATE ->
                    live
                            ? new LiveState(
                                    Tone.FINE,
                                    messages.getMessage("stats.live", null, language),
                                    true)
                            : new LiveState(
                                    Tone.CALM,
                                    messages.getMessage("stats.draft", null, language),
                                    false);
            case CATCHING_UP ->
                    new LiveState(
                            Tone.SOON,
                            messages.getMessage(
                                    "stats.catching-up", new Object[] {behind}, language),
                            true);
            case REBUILDING ->
                    new LiveState(
                            Tone.SOON,
                            messages.getMessage(
                                    "stats.rebuilding", new Object[] {behind}, language),
                            true);
            case AWAITING ->
                    new LiveState(
                            Tone.SOON,
                            messages.getMessage(
                                    "stats.awaiting",
                                    new Object[] {freshness.awaiting()},
                                    language),
                            true);
            case UNKNOWN ->
                    new LiveState(
                            Tone.SOON, messages.getMessage("stats.unknown", null, language), true);
        };
    }
}
