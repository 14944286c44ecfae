package io.maplebridge.platform.access;

import io.maplebridge.contract.words.Role;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.oauth2.jwt.MappedJwtClaimSetConverter;

/**
 * The claims of an outside issuer as if they were ours. Roles that we do not have are roles of
 * something else, and its scope is not one of a program of ours.
 */
final class OutsideClaims implements Converter<Map<String, Object>, Map<String, Object>> {

    private static final List<String> OURS = Arrays.stream(Role.values()).map(Role::name).toList();

    private final OutsideIssuer issuer;
    private final MappedJwtClaimSetConverter usual =
            MappedJwtClaimSetConverter.withDefaults(Map.of());

    OutsideClaims(OutsideIssuer issuer) {
        this.issuer = issuer;
    }

    @Override
    public Map<String, Object> convert(Map<String, Object> said) {
        Map<String, Object> claims = new HashMap<>(usual.convert(said));
        claims.remove(Claims.SCOPE);
        claims.put(
                Claims.ROLES,
                texts(said, issuer.rolesClaim()).stream().filter(OURS::contains).toList());
        claims.put(Claims.VILLAGES, texts(said, issuer.villagesClaim()));
        claims.put(Claims.UNITS, texts(said, issuer.unitsClaim()));
        if (claims.get("iat") instanceof Instant made) {
            claims.put(Claims.MADE, made.toEpochMilli());
        }
        return claims;
    }

    private static List<String> texts(Map<String, Object> claims, String path) {
        @Nullable Object at = claims;
        for (String step : path.split("\\.", -1)) {
            at = at instanceof Map<?, ?> map ? map.get(step) : null;
        }
        return switch (at) {
            case Collection<?> many -> many.stream().map(Object::toString).toList();
            case String one -> List.of(one.split(" ", -1));
            case null, default -> List.of();
        };
    }
}
