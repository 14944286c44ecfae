package io.maplebridge.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

class TestsOnDocumentsTest {

    static class WithDocuments {

        WithDocuments() {
            TestsOnDocuments.note("a store");
        }

        @ParameterizedTest
        @ValueSource(ints = {1, 2, 3})
        void three(int number) {}

        @Test
        void one() {}
    }

    static class Without {
        @Test
        void one() {}
    }

    @Test
    void every_test_of_a_class_that_asked_for_documents_counts_and_no_other() {
        List<String> said = new ArrayList<>();
        LauncherFactory.create(
                        LauncherConfig.builder()
                                .enableTestExecutionListenerAutoRegistration(false)
                                .build())
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(
                                        selectClass(WithDocuments.class),
                                        selectClass(Without.class))
                                .build(),
                        new TestsOnDocuments(said::add));
        assertThat(said).containsExactly("4 tests ran on a store");
    }
}
