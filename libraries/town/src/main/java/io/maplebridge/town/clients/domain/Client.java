package io.maplebridge.town.clients.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A program of another system, such as the 12345 platform. It holds one key, or two while one
 * replaces the other: the administrator makes a second, the other side changes over, and the
 * administrator ends the first.
 *
 * @param id what it calls itself
 * @param name as people know it; stands beside what it sends
 * @param keys newest first, those that have ended among them
 * @param blocked true when none of its keys is heard
 * @param version how often it was changed; 0 when it is new
 */
public record Client(
        String id, String name, Grant grant, List<ClientKey> keys, boolean blocked, long version) {

    /** How many keys may be live at a time: the old one and the new one. */
    public static final int MOST_LIVE_KEYS = 2;

    private static final Duration KEY_LIFE = Duration.ofDays(365);
    private static final int KEYS_REMEMBERED = 10;

    public Client {
        keys = List.copyOf(keys);
    }

    /** The key with this hash, when this client may use it at this moment. */
    public Optional<ClientKey> liveKey(String hash, Instant now) {
        return blocked
                ? Optional.empty()
                : keys.stream().filter(key -> key.isLiveAt(now) && key.has(hash)).findFirst();
    }

    public long liveKeys(Instant now) {
        return keys.stream().filter(key -> key.isLiveAt(now)).count();
    }

    /**
     * @throws TooManyKeys when two are live
     */
    public Client withKey(String keyId, String hash, Instant now) {
        if (liveKeys(now) >= MOST_LIVE_KEYS) {
            throw new TooManyKeys();
        }
        List<ClientKey> more = new ArrayList<>(keys);
        more.add(new ClientKey(keyId, hash, now, null, now.plus(KEY_LIFE)));
        return changed(more, blocked);
    }

    /** Nothing happens to a key that has ended, or that there is not. */
    public Client withoutKey(String keyId, Instant now) {
        return changed(
                keys.stream().map(key -> key.id().equals(keyId) ? key.endedAt(now) : key).toList(),
                blocked);
    }

    public Client used(String keyId, Instant now) {
        return changed(
                keys.stream().map(key -> key.id().equals(keyId) ? key.usedAt(now) : key).toList(),
                blocked);
    }

    /** Kept out, or let in again. */
    public Client blocked(boolean yes) {
        return changed(keys, yes);
    }

    private Client changed(List<ClientKey> changed, boolean out) {
        List<ClientKey> newest =
                changed.stream()
                        .sorted(Comparator.comparing(ClientKey::created).reversed())
                        .limit(KEYS_REMEMBERED)
                        .toList();
        return new Client(id, name, grant, newest, out, version + 1);
    }
}
