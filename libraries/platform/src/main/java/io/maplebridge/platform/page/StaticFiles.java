package io.maplebridge.platform.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Styles and scripts are asked for again each time and answered "unchanged" by their content: a
 * village phone gets the new form the day it is installed. Dates cannot tell, since a reproducible
 * jar gives every file the same one. Comes before Boot's own handlers, which it replaces.
 */
@Component
@Order(-100)
class StaticFiles implements WebMvcConfigurer {

    private final Map<String, String> tags = new ConcurrentHashMap<>();

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        add(registry, "/webjars/**", "classpath:/META-INF/resources/webjars/");
        add(registry, "/**", "classpath:/static/");
    }

    private void add(ResourceHandlerRegistry registry, String pattern, String location) {
        registry.addResourceHandler(pattern)
                .addResourceLocations(location)
                .setCacheControl(CacheControl.noCache())
                .setUseLastModified(false)
                .setEtagGenerator(this::tag)
                .resourceChain(true);
    }

    private String tag(Resource file) {
        try {
            String version = file.getURL() + "@" + file.lastModified();
            return tags.computeIfAbsent(version, key -> digest(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(Resource file) {
        try (InputStream content = file.getInputStream()) {
            return DigestUtils.md5DigestAsHex(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
