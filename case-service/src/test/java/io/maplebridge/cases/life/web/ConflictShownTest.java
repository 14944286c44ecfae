package io.maplebridge.cases.life.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import io.maplebridge.cases.CasesApplication;
import io.maplebridge.cases.life.application.OpenCase;
import io.maplebridge.cases.life.application.OpenedCases;
import io.maplebridge.cases.life.domain.Actor;
import io.maplebridge.cases.life.domain.CaseId;
import io.maplebridge.cases.life.domain.Party;
import io.maplebridge.cases.life.domain.Registration;
import io.maplebridge.cases.life.domain.Stamp;
import io.maplebridge.contract.words.Particulars;
import io.maplebridge.testkit.TestInfrastructure;
import io.maplebridge.testkit.TestTokens;
import io.maplebridge.testkit.UniqueWord;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;

/** Who sent another content under a name that was used, and the office, are shown it. */
@SpringBootTest(classes = CasesApplication.class, properties = "spring.config.name=platform,cases")
@ContextConfiguration(initializers = TestInfrastructure.class)
@AutoConfigureMockMvc
class ConflictShownTest {

    private final String word = UniqueWord.next();

    @Autowired private MockMvc browser;
    @Autowired private OpenCase openCase;

    @Test
    void on_the_case_in_the_ledger_and_over_the_api() throws Exception {
        Party first = new Party("APPLICANT", "曾文斌", false, null);
        CaseId id = OpenedCases.dispute(openCase, "围墙 " + word, first);
        assertThat(shown("/cases/" + id)).doesNotContain("编号相同");
        assertThat(shown("/cases?counted=true&page=1&text=" + word)).doesNotContain("有不同登记");

        openCase.open(List.of(new OpenCase.Opening(id, other(), sent())));

        assertThat(shown("/cases/" + id))
                .contains("收到 1 份编号相同、内容不同的登记", "陈会计", "排水沟", "罗*福 139****8412")
                .doesNotContain("罗永福");
        assertThat(shown("/cases?counted=true&page=1&text=" + word)).contains("有不同登记");
        assertThat(shown("/cases/api/cases/" + id)).contains("\"conflicts\":1");
        assertThat(shown("/cases/api/cases?text=" + word)).contains("\"conflicts\":1");
        assertThat(shown("/cases/api/cases/" + id + "/events"))
                .contains("罗*福 139****8412", "排水沟")
                .doesNotContain("罗永福");
    }

    @Test
    void of_another_village_it_is_the_offices_to_see() throws Exception {
        Party first = new Party("APPLICANT", "曾文斌", false, null);
        CaseId id = OpenedCases.dispute(openCase, "围墙 " + word, first);
        openCase.open(List.of(new OpenCase.Opening(id, of("dami"), sent())));

        assertThat(shown("/cases/" + id))
                .contains("收到 1 份编号相同", "其中 1 份是其他村居的登记", "大密村")
                .doesNotContain("排水沟", "罗*福", "8412");
        assertThat(shown("/cases/api/cases/" + id + "/events"))
                .contains("\"village\":\"dami\"")
                .doesNotContain("排水沟", "罗*福", "8412");
        assertThat(shown("/cases/" + id, TestTokens.bearer("OFFICE")))
                .contains("收到 1 份编号相同", "排水沟", "罗*福 139****8412")
                .doesNotContain("其他村居的登记");
    }

    private Registration other() {
        return of("pangxi");
    }

    private Registration of(String village) {
        return new Registration(
                "changsha",
                village,
                "party-application",
                "排水沟 " + word,
                null,
                null,
                List.of(new Party("APPLICANT", "罗永福", false, "13900008412")),
                new Particulars.OfDispute("neighbourhood", null, null),
                "another content");
    }

    private static Stamp sent() {
        return new Stamp(
                LocalDate.of(2023, 2, 11),
                Instant.parse("2023-02-13T02:00:00Z"),
                new Actor("陈会计", "INTAKE"),
                null);
    }

    private String shown(String path) throws Exception {
        return shown(path, TestTokens.bearer("MEDIATOR", "pangxi"));
    }

    private String shown(String path, String bearer) throws Exception {
        return browser.perform(get(path).header("Authorization", bearer))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
