package io.maplebridge.platform.kafka;

import java.util.List;
import org.apache.kafka.common.errors.RetriableException;

/**
 * Tells an outage (a store or broker away: wait, all records are good) from a fault in a record
 * (dead letter). Asked of every exception a listener lets through.
 */
public final class Outages {

    /** Whether one throwable of the chain is an outage of some system. One bean per system. */
    @FunctionalInterface
    public interface Sign {
        boolean isOutage(Throwable throwable);
    }

    private final List<Sign> signs;

    public Outages(List<Sign> signs) {
        this.signs = List.copyOf(signs);
    }

    public boolean isOutage(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof RetriableException || isSign(t)) {
                return true;
            }
        }
        return false;
    }

    private boolean isSign(Throwable throwable) {
        return signs.stream().anyMatch(sign -> sign.isOutage(throwable));
    }
}
