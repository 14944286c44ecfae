package io.maplebridge.platform.access;

import io.maplebridge.contract.words.Role;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.core.annotation.AnnotatedElementUtils;

/**
 * Whom a handler is for, by its own words. One that says nothing is for nobody: a forgotten
 * annotation is a closed door.
 *
 * @param open also for those who have not signed in
 * @param anybody who has signed in, be it without a role yet
 */
public record Admission(boolean open, boolean anybody, Set<Role> roles) {

    /**
     * @param type the class that handles, which may say it for all its methods
     */
    public static Admission to(Method handler, Class<?> type) {
        if (handler.isAnnotationPresent(OpenToAll.class)
                || ErrorController.class.isAssignableFrom(type)) {
            return new Admission(true, true, EnumSet.allOf(Role.class));
        }
        if (handler.isAnnotationPresent(OpenToEverySignedIn.class)) {
            return new Admission(false, true, EnumSet.allOf(Role.class));
        }
        AllowedTo said = handler.getAnnotation(AllowedTo.class);
        if (said == null) {
            said = AnnotatedElementUtils.findMergedAnnotation(type, AllowedTo.class);
        }
        Set<Role> roles = EnumSet.noneOf(Role.class);
        if (said != null) {
            roles.addAll(Arrays.asList(said.value()));
        }
        return new Admission(false, false, roles);
    }

    boolean lets(Person person) {
        return anybody || person.roles().stream().anyMatch(roles::contains);
    }
}
