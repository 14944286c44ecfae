package io.maplebridge.stats.reports.web;

import io.maplebridge.platform.problem.LargeUpload;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where a Word file may be sent. */
@Configuration(proxyBeanMethods = false)
class ReportUploads {

    static final String PAGE = "/stats/reports/templates";
    static final String API = "/stats/api/reports/templates";

    /** As large as a template may be; see {@code Refusal.TOO_LARGE}. */
    private static final long MOST = 20L << 20;

    /** The name, and what a form in parts puts around it. */
    private static final long AROUND_IT = 64L << 10;

    @Bean
    LargeUpload templateByPage() {
        return new LargeUpload(PAGE, MOST + AROUND_IT);
    }

    @Bean
    LargeUpload templateByProgram() {
        return new LargeUpload(API, MOST);
    }
}
