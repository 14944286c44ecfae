package io.maplebridge.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.maplebridge.testkit.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gathers what every check saw on one store, and holds it against that store's column of {@code
 * docs/stores.md}: what a store answers is expected there and nowhere else. A run that did not do
 * every check, or in which one failed, has nothing to compare.
 */
final class StoreColumn implements ParameterResolver, AfterTestExecutionCallback, AfterAllCallback {

    private static final Path DOCUMENT = Repository.file("docs", "stores.md");

    private final Supplier<Store> store;
    private final Map<String, String> seen = new HashMap<>();

    StoreColumn(Supplier<Store> store) {
        this.store = store;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext check) {
        return parameter.getParameter().getType() == Finding.class;
    }

    @Override
    public Finding resolveParameter(ParameterContext parameter, ExtensionContext check) {
        return finding(check);
    }

    private static Finding finding(ExtensionContext check) {
        return check.getStore(Namespace.create(StoreColumn.class, check.getUniqueId()))
                .computeIfAbsent(Finding.class);
    }

    @Override
    public void afterTestExecution(ExtensionContext check) {
        if (check.getExecutionException().isEmpty()) {
            seen.put(Checks.sentence(check.getRequiredTestMethod()), finding(check).words());
        }
    }

    @Override
    public void afterAll(ExtensionContext suite) throws IOException {
        Checks checks = Checks.of(StoreConformance.class);
        if (!seen.keySet().equals(checks.sentences())) {
            return;
        }
        StoresDocument published = new StoresDocument(Files.readString(DOCUMENT));
        String made = published.with(checks, store.get(), seen).text();
        if (Boolean.getBoolean("maplebridge.write-docs")) {
            Files.writeString(DOCUMENT, made);
        } else if (published.tellsOf(store.get())) {
            assertThat(DOCUMENT)
                    .as("out of date: run with -Dmaplebridge.write-docs=true")
                    .hasContent(made);
        } else {
            System.out.printf(
                    "%s holds; to write it into docs/stores.md: -Dmaplebridge.write-docs=true%n",
                    store.get().title());
        }
    }
}
