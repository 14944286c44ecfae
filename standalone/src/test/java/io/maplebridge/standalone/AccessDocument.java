package io.maplebridge.standalone;

import io.maplebridge.cases.life.application.CommandRights;
import io.maplebridge.cases.life.domain.StepKind;
import io.maplebridge.contract.words.Role;
import io.maplebridge.platform.access.Admission;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Controller;
import org.springframework.util.ClassUtils;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** {@code docs/access.md}: every route of every service, found in the code, and who may take it. */
final class AccessDocument {

    private static final String COMMAND = "{command}";

    private AccessDocument() {}

    static String make() {
        String roles =
                Arrays.stream(Role.values()).map(Role::name).collect(Collectors.joining(" | "));
        return """
        # Who may do what

        Generated from the handlers; a test fails when it is out of date. Whoever brings no token gets
        401, and is led to the sign-in page when it is a page; whoever brings one without the role gets
        403. A mediator asking for a case of another village gets 404. Files of the pages, health and
        the routes marked *open* are for everybody.

        | | Route | %s |
        |---|---|%s
        %s
        """
                .formatted(roles, "---|".repeat(Role.values().length), String.join("\n", lines()));
    }

    private static Collection<String> lines() {
        var routes = new Routes();
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Controller.class));
        TreeSet<String> lines = new TreeSet<>();
        for (var found : scanner.findCandidateComponents("io.maplebridge")) {
            Class<?> type =
                    ClassUtils.resolveClassName(
                            Objects.requireNonNull(found.getBeanClassName()), null);
            if (!ErrorController.class.isAssignableFrom(type)) {
                for (Method method : type.getDeclaredMethods()) {
                    routes.of(method, type).ifPresent(route -> lines.addAll(lines(route, method)));
                }
            }
        }
        return lines;
    }

    /** One; where commands are taken, one for each of them. */
    private static List<String> lines(RequestMappingInfo route, Method method) {
        String path =
                String.join(", ", route.getPatternValues()).replaceAll(":[^/]*\\}(?=/|$)", "}");
        String methods =
                route.getMethodsCondition().getMethods().stream()
                        .map(Enum::name)
                        .collect(Collectors.joining(", "));
        Admission admission = Admission.to(method, method.getDeclaringClass());
        if (!path.contains(COMMAND)) {
            return List.of(line(methods, path, admission));
        }
        return Arrays.stream(StepKind.values())
                .filter(StepKind::isCommand)
                .map(command ->
                        line(
                                methods,
                                path.replace(COMMAND, command.path()),
                                within(admission, CommandRights.of(command))))
                .toList();
    }

    private static Admission within(Admission admission, Set<Role> rights) {
        Set<Role> both = EnumSet.copyOf(rights);
        both.retainAll(admission.roles());
        return new Admission(false, false, both);
    }

    private static String line(String methods, String path, Admission admission) {
        List<String> cells =
                Arrays.stream(Role.values()).map(role -> cell(admission, role)).toList();
        return "| %s | `%s` | %s |".formatted(methods, path, String.join(" | ", cells));
    }

    private static String cell(Admission admission, Role role) {
        if (admission.open()) {
            return "open";
        }
        return admission.roles().contains(role) ? "yes" : "";
    }

    /** Asks Spring itself what a method answers. */
    private static final class Routes extends RequestMappingHandlerMapping {

        Routes() {
            afterPropertiesSet();
        }

        Optional<RequestMappingInfo> of(Method method, Class<?> type) {
            return Optional.ofNullable(getMappingForMethod(method, type));
        }

        @Override
        protected void initHandlerMethods() {
            // There is no context to look into.
        }

        @Override
        protected @Nullable RequestMappingInfo getMappingForMethod(
                Method method, Class<?> handlerType) {
            return super.getMappingForMethod(method, handlerType);
        }
    }
}
