package io.maplebridge.stats.tables.application;

import io.maplebridge.stats.figures.domain.Registry;
import io.maplebridge.stats.figures.domain.Wording;
import io.maplebridge.stats.tables.domain.FormRefused;
import io.maplebridge.stats.tables.domain.Refusal;
import io.maplebridge.stats.tables.domain.TableForm;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Reads every declaration at the start: one that cannot be used is said then, not when asked. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TablesProperties.class)
class TablesConfiguration {

    private static final Wording TWICE =
            new Wording("另有一张表已用这个代码", "another table has this code already");
    private static final String SHIPPED = "classpath*:tables/*.json";

    /**
     * @throws FormRefused when one of them cannot be used
     */
    @Bean
    Tables statisticalTables(Registry registry, TableKeys keys, TablesProperties properties)
            throws IOException {
        FormReader reader = new FormReader(registry, keys);
        Map<String, TableForm> forms = new LinkedHashMap<>();
        Resource[] shipped = new PathMatchingResourcePatternResolver().getResources(SHIPPED);
        Arrays.sort(shipped, Comparator.comparing(TablesConfiguration::name));
        for (Resource one : shipped) {
            try (InputStream in = one.getInputStream()) {
                add(name(one), in.readAllBytes(), reader, forms);
            }
        }
        Path folder = properties.folder();
        if (folder != null) {
            for (Path one : files(folder)) {
                add(one.toString(), Files.readAllBytes(one), reader, forms);
            }
        }
        return new Tables(new ArrayList<>(forms.values()));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
        }
    }

    private static String name(Resource resource) {
        return "tables/" + resource.getFilename();
    }

    private static void add(
            String source, byte[] json, FormReader reader, Map<String, TableForm> forms) {
        TableForm form = reader.read(source, json);
        if (forms.putIfAbsent(form.code(), form) != null) {
            throw new FormRefused(source, List.of(new Refusal("/code", TWICE)));
        }
    }
}
