package io.maplebridge.platform.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.WebUtils;

/** How a reader likes the pages, kept in two cookies: the language, and large letters 大字版. */
final class Preferences {

    static final String LANGUAGE = "lang";
    static final String LETTERS = "letters";
    static final String LARGE = "large";
    static final List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    private Preferences() {}

    /** The language with this tag, Chinese for any other tag. */
    static Locale language(@Nullable String tag) {
        return LANGUAGES.stream()
                .filter(language -> language.toLanguageTag().equalsIgnoreCase(tag))
                .findFirst()
                .orElse(Locale.SIMPLIFIED_CHINESE);
    }

    static Locale language(HttpServletRequest request) {
        return language(cookie(request, LANGUAGE));
    }

    static boolean largeLetters(HttpServletRequest request) {
        return LARGE.equals(cookie(request, LETTERS));
    }

    private static @Nullable String cookie(HttpServletRequest request, String name) {
        Cookie cookie = WebUtils.getCookie(request, name);
        return cookie == null ? null : cookie.getValue();
    }
}
