package io.maplebridge.acceptance.system;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterClassTemplateInvocationCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestInstanceFactoryContext;
import org.junit.jupiter.api.extension.TestInstancePreConstructCallback;

/**
 * A turn ends with the test class that took it, or with its round when it runs in every way. Says
 * how long it was, because JUnit's time of a class counts its waiting, too.
 */
public final class TakesTurns
        implements BeforeAllCallback,
                TestInstancePreConstructCallback,
                AfterClassTemplateInvocationCallback,
                AfterAllCallback {

    @Override
    public void beforeAll(ExtensionContext testClass) {
        Turns.areFor(testClass.getRequiredTestClass());
    }

    /** Comes before the one above where one instance runs all tests of a class. */
    @Override
    public void preConstructTestInstance(
            TestInstanceFactoryContext instance, ExtensionContext context) {
        Turns.areFor(instance.getTestClass());
    }

    @Override
    public void afterClassTemplateInvocation(ExtensionContext round) {
        end(round.getRequiredTestClass());
    }

    @Override
    public void afterAll(ExtensionContext testClass) {
        end(testClass.getRequiredTestClass());
    }

    private static void end(Class<?> testClass) {
        say(testClass, Turns.AT_THE_PRODUCT.end(testClass));
    }

    static void say(Class<?> testClass, Map<Way, Duration> turns) {
        turns.forEach((way, time) ->
                System.out.printf(
                        "[acceptance] turn of %.1f s: %s %s%n",
                        time.toMillis() / 1e3, testClass.getName(), way));
    }
}
