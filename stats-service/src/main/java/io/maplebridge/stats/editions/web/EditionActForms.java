package io.maplebridge.stats.editions.web;

import io.maplebridge.stats.editions.domain.Act;
import io.maplebridge.stats.editions.domain.Edition;
import io.maplebridge.stats.editions.domain.Hand;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which steps are offered: those that the edition takes now, from whoever reads. */
@Component
class EditionActForms {

    private final EditionWords words;
    private final Hands hands;

    EditionActForms(EditionWords words, Hands hands) {
        this.words = words;
        this.hands = hands;
    }

    List<EditionPage.ActForm> of(Edition edition, Locale language) {
        List<EditionPage.ActForm> forms = new ArrayList<>();
        for (Act act : List.of(Act.DISCUSS, Act.APPROVE, Act.LOCK, Act.SEND, Act.WITHDRAW)) {
            if (edition.history().takes(act) && mayTake(act, edition)) {
                forms.add(form(act, language));
            }
        }
        return forms;
    }

    /** Said where the approval waits for another hand. */
    @Nullable String barred(Edition edition, Locale language) {
        return edition.history().takes(Act.APPROVE)
                        && hands.approves()
                        && edition.history().isDrafter(hands.now())
                ? words.say("problem.edition-same-hand.detail", language)
                : null;
    }

    private boolean mayTake(Act act, Edition edition) {
        Hand hand = hands.now();
        return switch (act) {
            case DRAFT -> false;
            case DISCUSS, SEND -> hands.writes();
            case APPROVE -> hands.approves() && !edition.history().isDrafter(hand);
            case LOCK -> true;
            case WITHDRAW -> hands.approves() || edition.history().step(Act.APPROVE).isEmpty();
        };
    }

    private EditionPage.ActForm form(Act act, Locale language) {
        String key = "edition.act." + act.code();
        return new EditionPage.ActForm(
                act.code(),
                words.say(key, language),
                words.say(key + ".consequence", language),
                act == Act.LOCK ? null : words.say(key + ".note", language),
                act == Act.SEND || act == Act.WITHDRAW,
                act != Act.WITHDRAW);
    }
}
