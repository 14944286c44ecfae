package io.maplebridge.platform.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * All words people read: every {@code messages/<name>_<language>.properties} on the class path, one
 * name a service, UTF-8. Chinese is the default, and a key belongs to the file of its service.
 */
final class Messages {

    private static final String EVERY_FILE = "classpath*:messages/*_zh_CN.properties";

    private Messages() {}

    static ResourceBundleMessageSource source() throws IOException {
        ResourceBundleMessageSource source = new ResourceBundleMessageSource();
        source.setBasenames(basenames());
        source.setDefaultEncoding(StandardCharsets.UTF_8.name());
        source.setDefaultLocale(Locale.SIMPLIFIED_CHINESE);
        return source;
    }

    static String[] basenames() throws IOException {
        Resource[] files = new PathMatchingResourcePatternResolver().getResources(EVERY_FILE);
        return Arrays.stream(files)
                .map(file -> Objects.requireNonNull(file.getFilename()))
                .map(name -> "messages/" + name.substring(0, name.indexOf("_zh_CN")))
                .distinct()
                .sorted()
                .toArray(String[]::new);
    }
}
