package io.maplebridge.town.clients.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** Who a client says it is: in the form, or by HTTP Basic (RFC 6749, 2.3.1), never in both. */
record ClientCredentials(String id, String key, boolean basic) {

    private static final String BASIC = "Basic ";

    /**
     * @throws TokenRefused when there are none, or two
     */
    static ClientCredentials of(
            @Nullable String authorization, MultiValueMap<String, String> form) {
        boolean basic =
                authorization != null
                        && authorization.regionMatches(true, 0, BASIC, 0, BASIC.length());
        String id = form.getFirst("client_id");
        String key = form.getFirst("client_secret");
        if (basic && authorization != null) {
            ClientCredentials given = decoded(authorization.substring(BASIC.length()).strip());
            if (key != null || (id != null && !id.equals(given.id()))) {
                throw TokenRefused.badRequest("invalid_request");
            }
            return given;
        }
        if (id == null || key == null) {
            throw TokenRefused.unknownClient(false);
        }
        return new ClientCredentials(id, key, false);
    }

    private static ClientCredentials decoded(String text) {
        try {
            String pair = new String(Base64.getDecoder().decode(text), UTF_8);
            int colon = pair.indexOf(':');
            if (colon > 0) {
                return new ClientCredentials(
                        URLDecoder.decode(pair.substring(0, colon), UTF_8),
                        URLDecoder.decode(pair.substring(colon + 1), UTF_8),
                        true);
            }
        } catch (IllegalArgumentException unreadable) {
            // As if it were not there.
        }
        throw TokenRefused.unknownClient(true);
    }

    @Override
    public String toString() {
        return "ClientCredentials[id=" + id + "]";
    }
}
