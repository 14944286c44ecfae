package io.maplebridge.platform.page;

import io.maplebridge.platform.problem.ApiPath;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/**
 * Chinese first. A page is in the language its reader chose; an API answers in the language its
 * caller accepts.
 */
class ReaderLanguage implements LocaleResolver {

    private final AcceptHeaderLocaleResolver accepted = new AcceptHeaderLocaleResolver();

    ReaderLanguage() {
        accepted.setSupportedLocales(Preferences.LANGUAGES);
        accepted.setDefaultLocale(Locale.SIMPLIFIED_CHINESE);
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return ApiPath.is(request)
                ? accepted.resolveLocale(request)
                : Preferences.language(request);
    }

    @Override
    public void setLocale(
            HttpServletRequest request,
            @Nullable HttpServletResponse response,
            @Nullable Locale locale) {
        throw new UnsupportedOperationException(
                "The language is changed by " + PreferenceSwitch.class);
    }
}
