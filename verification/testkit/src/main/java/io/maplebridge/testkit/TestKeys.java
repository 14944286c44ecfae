package io.maplebridge.testkit;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives an application context the key of {@link TestTokens}, as signer and as reader. */
public final class TestKeys
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "maplebridge.access.key-file=" + TestTokens.keyFile(),
                        "maplebridge.access.keys=" + TestTokens.keyFile().toUri())
                .applyTo(context);
    }
}
