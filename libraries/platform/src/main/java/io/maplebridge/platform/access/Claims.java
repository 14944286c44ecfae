package io.maplebridge.platform.access;

import io.maplebridge.contract.words.Role;
import io.maplebridge.platform.hash.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.util.StringUtils;

/** A person as claims of a token, and back. The subject is the account. */
public final class Claims {

    /** Who makes the tokens. */
    public static final String ISSUER = "maplebridge";

    private static final String NAME = "name";
    static final String ROLES = "roles";
    static final String VILLAGES = "villages";
    static final String UNITS = "units";

    /** As OAuth 2.0 names it; a person's token has none. */
    static final String SCOPE = "scope";

    /** There while a published password opened a door in the process that made the token. */
    static final String PUBLISHED = "published";

    /** Milliseconds; a token's own times are whole seconds, too coarse for taking it back. */
    static final String MADE = "made";

    /** When the password was given, as OpenID Connect names it. */
    private static final String SIGNED_IN = "auth_time";

    /** Which sign-in it is of, as OpenID Connect names it. */
    private static final String SESSION = "sid";

    private static final String OWN_PHONE = "own_phone";

    private Claims() {}

    /** Beside subject, issuer and times. */
    public static Map<String, Object> of(Person person, SignInSession session, Instant made) {
        Map<String, Object> claims = new HashMap<>(of(person, made));
        claims.put(SESSION, session.id());
        claims.put(SIGNED_IN, session.signedIn().getEpochSecond());
        claims.put(OWN_PHONE, session.ownPhone());
        return claims;
    }

    private static Map<String, Object> of(Person person, Instant made) {
        return Map.of(
                MADE, made.toEpochMilli(),
                NAME, person.name(),
                ROLES, person.roles().stream().map(Role::name).sorted().toList(),
                VILLAGES, person.villages().stream().sorted().toList(),
                UNITS, person.units().stream().sorted().toList());
    }

    /**
     * Of a program, beside subject, issuer and times.
     *
     * @param scope its words, with blanks between
     */
    public static Map<String, Object> ofProgram(Person program, String scope, Instant made) {
        Map<String, Object> claims = new HashMap<>(of(program, made));
        claims.put(SCOPE, scope);
        return claims;
    }

    /** These claims, in a token made while a published password is open. */
    public static Map<String, Object> warned(Map<String, Object> claims) {
        Map<String, Object> more = new HashMap<>(claims);
        more.put(PUBLISHED, true);
        return more;
    }

    static boolean isWarned(Jwt token) {
        return Boolean.TRUE.equals(token.getClaim(PUBLISHED));
    }

    static Optional<Scope> scope(Jwt token) {
        return Optional.ofNullable(token.getClaimAsString(SCOPE))
                .map(words ->
                        new Scope(
                                Set.copyOf(
                                        List.of(StringUtils.tokenizeToStringArray(words, " ")))));
    }

    /**
     * @throws InvalidBearerTokenException for a token of nobody, or a role that we do not have
     */
    static Person person(Jwt token) {
        Set<Role> roles = new HashSet<>();
        try {
            texts(token, ROLES).forEach(role -> roles.add(Role.valueOf(role)));
        } catch (IllegalArgumentException unknown) {
            throw new InvalidBearerTokenException("a role that we do not have", unknown);
        }
        String account = token.getSubject();
        if (account == null) {
            throw new InvalidBearerTokenException("a token of nobody");
        }
        String name = Objects.requireNonNullElse(token.getClaimAsString(NAME), account);
        return new Person(
                account,
                name,
                roles,
                Set.copyOf(texts(token, VILLAGES)),
                Set.copyOf(texts(token, UNITS)));
    }

    static Instant made(Jwt token) {
        Object made = token.getClaim(MADE);
        return made instanceof Number ms ? Instant.ofEpochMilli(ms.longValue()) : Instant.EPOCH;
    }

    static SignInSession session(Jwt token) {
        Object seconds = token.getClaim(SIGNED_IN);
        return new SignInSession(
                sessionId(token),
                seconds instanceof Number s ? Instant.ofEpochSecond(s.longValue()) : Instant.EPOCH,
                Boolean.TRUE.equals(token.getClaim(OWN_PHONE)));
    }

    /**
     * A token that names no session is one by itself. So is one of an outside issuer, whose
     * sessions go on when somebody signs out here.
     */
    static String sessionId(Jwt token) {
        String named = token.getClaimAsString(SESSION);
        return named != null && ISSUER.equals(token.getClaimAsString(JwtClaimNames.ISS))
                ? named
                : Sha256.of(token.getTokenValue().getBytes(StandardCharsets.US_ASCII));
    }

    private static Collection<String> texts(Jwt token, String claim) {
        List<String> texts = token.getClaimAsStringList(claim);
        return texts == null ? List.of() : texts;
    }
}
