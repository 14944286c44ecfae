package io.maplebridge.town.audit.domain;

import io.maplebridge.platform.hash.Sha256;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A numbered line of the audit trail. Its hash covers what it says, its number and the hash of the
 * line before it, so that no line can be changed, taken out or put in without changing every hash
 * after it.
 *
 * @param number from 1, without gaps
 * @param previous hash of the line before; of the first, zeros
 * @param hash SHA-256 in hexadecimal digits
 */
public record AuditLine(long number, Entry entry, String previous, String hash) {

    private static final String BEFORE_THE_FIRST = "0".repeat(64);

    /** The line that comes after {@code last}; null when it is the first. */
    public static AuditLine after(@Nullable AuditLine last, Entry entry) {
        long number = last == null ? 1 : last.number() + 1;
        String previous = last == null ? BEFORE_THE_FIRST : last.hash();
        return new AuditLine(number, entry, previous, hash(number, entry, previous));
    }

    /** Whether it is what was once written. */
    public boolean isUnchanged() {
        return hash.equals(hash(number, entry, previous));
    }

    /** Whether it stands where it was written: behind this line, or at the beginning. */
    public boolean follows(@Nullable AuditLine last) {
        return last == null
                ? number == 1 && previous.equals(BEFORE_THE_FIRST)
                : number == last.number() + 1 && previous.equals(last.hash());
    }

    private static String hash(long number, Entry entry, String previous) {
        List<String> fields =
                List.of(
                        Long.toString(number),
                        entry.id().toString(),
                        Long.toString(entry.at().toEpochMilli()),
                        entry.account(),
                        entry.role(),
                        entry.deed().name(),
                        entry.subject(),
                        entry.detail(),
                        previous);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (String field : fields) {
            byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
            // Its length before each, so that no text can be moved from one field to the next.
            all.writeBytes((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            all.writeBytes(bytes);
        }
        return Sha256.of(all.toByteArray());
    }
}
