package io.maplebridge.platform.page;

import io.maplebridge.contract.words.Role;
import io.maplebridge.platform.access.CurrentPerson;
import io.maplebridge.platform.access.Person;
import io.maplebridge.platform.access.PublishedPasswords;
import io.maplebridge.platform.problem.ApiPath;
import io.maplebridge.platform.reference.Reference;
import io.maplebridge.platform.space.FreeSpace;
import io.maplebridge.platform.space.Room;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Gives every page its {@link Shell} as {@code shell} and its way of writing dates and numbers as
 * {@code texts}. As request attributes and not by a controller advice, so that an error page, which
 * has no controller, has them too.
 */
@Component
class ShellFilter extends OncePerRequestFilter {

    private final PageSettings settings;
    private final Reference reference;
    private final LocaleResolver language;
    private final CurrentPerson person;
    private final ObjectProvider<PublishedPasswords> published;
    private final FreeSpace space;
    private final @Nullable String version = released();

    ShellFilter(
            PageSettings settings,
            Reference reference,
            LocaleResolver language,
            CurrentPerson person,
            ObjectProvider<PublishedPasswords> published,
            FreeSpace space) {
        this.settings = settings;
        this.reference = reference;
        this.language = language;
        this.person = person;
        this.published = published;
        this.space = space;
    }

    /** The number people know; what Maven adds between releases tells them nothing. */
    private static @Nullable String released() {
        String version = ShellFilter.class.getPackage().getImplementationVersion();
        return version == null ? null : version.replace("-SNAPSHOT", "");
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return ApiPath.is(request);
    }

    /** What was refused before it came here is answered with a page too. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getAttribute("shell") == null) {
            Locale locale = language.resolveLocale(request);
            request.setAttribute("shell", shell(address(request), request, locale));
            request.setAttribute("texts", new Texts(locale));
        }
        chain.doFilter(request, response);
    }

    private static @Nullable Place nearest(List<Place> places, String path) {
        return places.stream()
                .filter(place -> place.nearness(path) > 0)
                .max(Comparator.comparingInt(place -> place.nearness(path)))
                .orElse(null);
    }

    /** Of a request that went wrong the path alone: its parameters may be what went wrong. */
    private static PageAddress address(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed == null ? PageAddress.of(request) : PageAddress.of(failed.toString());
    }

    /** A process without the accounts knows it from the token. */
    private boolean isPublished() {
        PublishedPasswords here = published.getIfAvailable();
        return here == null ? person.isWarned() : here.areOpen();
    }

    /** Who runs the place hears of it early, everybody when nothing is taken in any more. */
    private Room roomFor(@Nullable Person reader) {
        Room room = reader == null ? Room.AMPLE : space.room();
        boolean isTheirs = reader != null && reader.isOneOf(Role.OFFICE, Role.ADMIN);
        return room == Room.LOW && !isTheirs ? Room.AMPLE : room;
    }

    private Shell shell(PageAddress address, HttpServletRequest request, Locale locale) {
        Person reader = person.find().orElse(null);
        List<Place> places =
                settings.placesOrAll().stream().filter(place -> place.isFor(reader)).toList();
        return new Shell(
                locale,
                Preferences.largeLetters(request),
                reference.now().defaultTown().term().name(locale),
                places,
                nearest(places, address.path()),
                address,
                reader,
                isPublished(),
                roomFor(reader),
                version,
                settings.store());
    }
}
