package io.maplebridge.town.people.keys;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import io.maplebridge.platform.access.OpenToAll;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The public keys that tokens are checked with, as a JWK set (RFC 7517). */
@RestController
class KeysController {

    private final Map<String, Object> published;

    KeysController(JWKSource<SecurityContext> keys) {
        this.published = SigningConfiguration.published(keys).toJSONObject();
    }

    @OpenToAll
    @GetMapping("/cases/api/keys")
    Map<String, Object> keys() {
        return published;
    }
}
