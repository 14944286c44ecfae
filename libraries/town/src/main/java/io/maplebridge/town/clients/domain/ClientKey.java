package io.maplebridge.town.clients.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A key as it is kept: what it looks like is known to the other side alone.
 *
 * @param id tells it from the client's others
 * @param hash of the key
 * @param lastUsed when it last brought a token; null when never
 * @param until from when on it is not heard
 */
public record ClientKey(
        String id, String hash, Instant created, @Nullable Instant lastUsed, Instant until) {

    public boolean isLiveAt(Instant now) {
        return now.isBefore(until);
    }

    /** Takes as long for a wrong one, however much of it is right. */
    boolean has(String hashed) {
        return MessageDigest.isEqual(
                hash.getBytes(StandardCharsets.US_ASCII),
                hashed.getBytes(StandardCharsets.US_ASCII));
    }

    ClientKey endedAt(Instant now) {
        return isLiveAt(now) ? new ClientKey(id, hash, created, lastUsed, now) : this;
    }

    ClientKey usedAt(Instant now) {
        return new ClientKey(id, hash, created, now, until);
    }

    /** Whoever logs it says nothing of the key. */
    @Override
    public String toString() {
        return "ClientKey[id=" + id + ", created=" + created + ", until=" + until + "]";
    }
}
