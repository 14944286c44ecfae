package io.maplebridge.platform.access;

import io.maplebridge.contract.access.RequestRefused;
import io.maplebridge.contract.access.RequestRefused.Reason;
import io.maplebridge.platform.time.TownTime;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Notes what somebody was refused, for the audit trail. Whoever has not signed in is nobody, and
 * noted only for asking too often.
 */
@Component
public class Refusals {

    private final GatheredRefusals gathered;
    private final CurrentPerson person;
    private final TownTime time;

    Refusals(GatheredRefusals gathered, CurrentPerson person, TownTime time) {
        this.gathered = gathered;
        this.person = person;
        this.time = time;
    }

    /** Of the request at hand. Returns at once; what is noted is sent behind it. */
    public void note(Reason reason) {
        if (RequestContextHolder.getRequestAttributes()
                instanceof ServletRequestAttributes attributes) {
            note(attributes.getRequest(), reason);
        }
    }

    void note(HttpServletRequest request, Reason reason) {
        person.find()
                .ifPresent(one -> add(one.account(), one.workingRole(), null, request, reason));
    }

    /** Somebody, or nobody of this address, has used up what they may ask for now. */
    public void noteTooOften(HttpServletRequest request) {
        if (person.find().isPresent()) {
            note(request, Reason.TOO_OFTEN);
        } else {
            add("", "", request.getRemoteAddr(), request, Reason.TOO_OFTEN);
        }
    }

    private void add(
            String account,
            String role,
            @Nullable String address,
            HttpServletRequest request,
            Reason reason) {
        gathered.add(
                new RequestRefused(
                        UUID.randomUUID(),
                        time.now(),
                        account,
                        role,
                        request.getMethod() + " " + route(request),
                        caseId(request),
                        reason,
                        address,
                        null));
    }

    /** As the handler is declared. Before one is found, what looks like an id is left out. */
    private static String route(HttpServletRequest request) {
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return pattern == null
                ? request.getRequestURI().replaceAll("/(?![a-z-]{1,20}(?=/|$))[^/]+", "/{}")
                : pattern.toString();
    }

    private static @Nullable UUID caseId(HttpServletRequest request) {
        Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        if (variables instanceof Map<?, ?> named && named.get("id") instanceof String id) {
            try {
                return UUID.fromString(id);
            } catch (IllegalArgumentException notACase) {
                return null;
            }
        }
        return null;
    }
}
