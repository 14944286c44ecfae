package io.maplebridge.town.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TriedRouteTest {

    @ParameterizedTest
    @CsvSource({
        "GET /cases/accounts/{id:[0-9a-fA-F-]{36}}, audit.area.cases.accounts, audit.tried.read",
        "POST /cases/{id}/commands/{command}, audit.area.cases, audit.tried.change",
        "GET /cases/api/audit/verify, audit.area.cases.api.audit, audit.tried.read",
        "POST /stats/api/rebuild, audit.area.stats, audit.tried.change",
        "GET /nowhere, audit.area.other, audit.tried.read"
    })
    void a_route_is_told_by_the_part_it_belongs_to(String route, String area, String sentence) {
        TriedRoute tried = TriedRoute.of(route).orElseThrow();
        assertThat(tried.areaKey()).isEqualTo(area);
        assertThat(tried.key()).isEqualTo(sentence);
        for (String language : new String[] {"zh_CN", "en"}) {
            assertThat(ResourceBundle.getBundle("messages/audit_" + language).keySet())
                    .contains(area, sentence);
        }
    }

    @Test
    void what_is_no_route_is_told_as_it_is() {
        assertThat(TriedRoute.of("核对身份")).isEmpty();
    }
}
