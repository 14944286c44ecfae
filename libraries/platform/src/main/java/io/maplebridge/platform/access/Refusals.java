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
 * Notes what somebody was refused, for the audit trail. Whoever has not signed in is nobody and is
 * not noted: anybody could fill the trail that way.
 */
@Component
public class Refusals {

    private final RefusalSender sender;
    private final CurrentPerson person;
    private final TownTime time;

    Refusals(RefusalSender sender, CurrentPerson person, TownTime time) {
        this.sender = sender;
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
                .ifPresent(one ->
                        sender.send(
                                new RequestRefused(
                                        UUID.randomUUID(),
                                        time.now(),
                                        one.account(),
                                        one.workingRole(),
                                        request.getMethod() + " " + route(request),
                                        caseId(request),
                                        reason)));
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
