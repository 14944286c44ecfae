package io.maplebridge.town.organisation.web;

import io.maplebridge.platform.problem.LargeUpload;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ImportSettings {

    private static final long MOST = 5L << 20;

    /** What the form sends beside the file itself. */
    private static final long AROUND_IT = 64L << 10;

    @Bean
    LargeUpload organisationSheet() {
        return new LargeUpload(ImportPages.ADDRESS, MOST + AROUND_IT);
    }
}
