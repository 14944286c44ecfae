package io.maplebridge.platform.hash;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

/** Texts are found again by their hashes, whichever thread makes them, and years later. */
class KeyedHashTest {

    private final String key = KeyedHash.newKey();
    private final KeyedHash hash = new KeyedHash(key);

    /** What is stored stays findable only while the hash is this one. */
    private String expected(String kind, String text) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(key), "HmacSHA256"));
        byte[] whole = mac.doFinal((kind + '\n' + text).getBytes(UTF_8));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(whole, 9));
    }

    @Test
    void a_text_has_one_hash_under_a_key_and_its_kind() throws Exception {
        assertThat(hash.of("name", "曾建")).isEqualTo(expected("name", "曾建"));
        assertThat(hash.of("name", "曾建")).isEqualTo(expected("name", "曾建"));
        assertThat(hash.of("reading", "曾建")).isNotEqualTo(hash.of("name", "曾建"));
        assertThat(new KeyedHash(KeyedHash.newKey()).of("name", "曾建"))
                .isNotEqualTo(hash.of("name", "曾建"));
    }

    @Test
    void many_at_once_do_not_disturb_each_other() throws Exception {
        List<String> together =
                IntStream.range(0, 20_000)
                        .parallel()
                        .mapToObj(i -> hash.of("name", "王" + i % 100))
                        .toList();
        for (int i = 0; i < together.size(); i++) {
            assertThat(together.get(i)).isEqualTo(expected("name", "王" + i % 100));
        }
    }

    @Test
    void what_is_no_key_is_refused() {
        assertThatIllegalStateException().isThrownBy(() -> new KeyedHash("not base64!"));
        assertThatIllegalStateException().isThrownBy(() -> new KeyedHash("c2hvcnQ="));
    }
}
