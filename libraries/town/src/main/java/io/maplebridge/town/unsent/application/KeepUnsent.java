package io.maplebridge.town.unsent.application;

import io.maplebridge.platform.time.TownTime;
import io.maplebridge.town.unsent.domain.Draft;
import io.maplebridge.town.unsent.domain.Unsent;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;

/** Keeps for each account its key and its drafts. */
@Service
public class KeepUnsent {

    private static final int KEY_BYTES = 32;
    private static final SecureRandom CHANCE = new SecureRandom();

    private final UnsentWork work;
    private final TownTime time;

    KeepUnsent(UnsentWork work, TownTime time) {
        this.work = work;
        this.time = time;
    }

    /** The same each time, made when it is first asked for. */
    public String keyOf(String account) {
        return of(account).key();
    }

    public List<Draft> draftsOf(String account) {
        return work.find(account).map(Unsent::drafts).orElse(List.of());
    }

    public void keep(String account, String form, String text) {
        change(account, unsent -> unsent.with(new Draft(form, text, time.now())));
    }

    public void forget(String account, String form) {
        if (work.find(account).isPresent()) {
            change(account, unsent -> unsent.without(form));
        }
    }

    private void change(String account, UnaryOperator<Unsent> step) {
        boolean done = false;
        while (!done) {
            done = work.replace(step.apply(of(account)));
        }
    }

    private Unsent of(String account) {
        while (true) {
            Optional<Unsent> found = work.find(account);
            if (found.isPresent()) {
                return found.get();
            }
            work.add(new Unsent(account, freshKey(), List.of(), 0));
        }
    }

    private static String freshKey() {
        byte[] key = new byte[KEY_BYTES];
        CHANCE.nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }
}
