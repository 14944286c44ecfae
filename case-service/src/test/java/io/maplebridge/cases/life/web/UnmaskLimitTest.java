package io.maplebridge.cases.life.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.maplebridge.cases.CasesApplication;
import io.maplebridge.cases.life.application.OpenCase;
import io.maplebridge.cases.life.application.OpenedCases;
import io.maplebridge.cases.life.domain.CaseId;
import io.maplebridge.cases.life.domain.Party;
import io.maplebridge.platform.time.TownTime;
import io.maplebridge.testkit.TestInfrastructure;
import io.maplebridge.testkit.TestTokens;
import io.maplebridge.town.audit.application.AuditTrail;
import io.maplebridge.town.audit.domain.Deed;
import io.maplebridge.town.audit.domain.Entry;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Names and numbers are shown for a reason in words, and to one person only so often. */
@SpringBootTest(classes = CasesApplication.class, properties = "spring.config.name=platform,cases")
@ContextConfiguration(initializers = TestInfrastructure.class)
@AutoConfigureMockMvc
class UnmaskLimitTest {

    private final String account = "reader-" + UUID.randomUUID().toString().substring(0, 8);

    @Autowired private MockMvc browser;
    @Autowired private OpenCase openCase;
    @Autowired private AuditTrail trail;
    @Autowired private TownTime time;

    private CaseId id = new CaseId(new UUID(0, 0));

    @BeforeEach
    void a_dispute_is_registered() {
        Party applicant = new Party("APPLICANT", "欧阳文斌", false, "13800008411");
        id = OpenedCases.dispute(openCase, "排水", applicant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "...",
                "看看",
                "看看看看",
                "。。。？！……",
                "123456789",
                "aaaaaaa",
                "随便看看",
                "\u200b\u200b"
            })
    void a_reason_that_says_nothing_is_none(String reason) throws Exception {
        MockHttpServletResponse api = whole(reason);
        assertThat(api.getStatus()).isEqualTo(400);
        assertThat(api.getContentAsString()).contains("reason").doesNotContain("欧阳文斌");
        MockHttpServletResponse page =
                answer(post("/cases/" + id + "/whole").param("/other", reason), "OFFICE");
        assertThat(page.getStatus()).isEqualTo(400);
        assertThat(page.getContentAsString()).doesNotContain("欧阳文斌");
        MockHttpServletResponse paper =
                answer(post("/cases/" + id + "/paper.docx").param("/other", reason), "OFFICE");
        assertThat(paper.getStatus()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"联系当事人", "送达调解书", "打电话", "to call the parties", "案号2023-12核对", "向欧阳核实"})
    void a_reason_in_words_is_one(String reason) throws Exception {
        assertThat(whole(reason).getStatus()).isEqualTo(200);
    }

    @Test
    void thirty_in_a_minute_and_no_more() throws Exception {
        for (int i = 0; i < 30; i++) {
            assertThat(whole("联系当事人").getStatus()).isEqualTo(200);
        }
        MockHttpServletResponse refused = whole("联系当事人");
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getHeader("Retry-After")).isEqualTo("61");
        assertThat(refused.getContentAsString()).contains("unmasked-minute").doesNotContain("欧阳文斌");
        assertThat(answer(post("/cases/" + id + "/whole").param("/reason", "联系当事人"), "OFFICE"))
                .satisfies(page -> {
                    assertThat(page.getStatus()).isEqualTo(429);
                    assertThat(page.getContentAsString())
                            .contains("一分钟最多查看 30 件")
                            .doesNotContain("欧阳文斌");
                });
        String audit = answer(get("/cases/audit?account=" + account), "ADMIN").getContentAsString();
        assertThat(audit).contains("查看完整信息：今天", ">" + account + "<");
        assertThat(audit.substring(audit.indexOf("id=\"unmasked\"")))
                .containsSubsequence(account, ">30<", ">30<");
    }

    @Test
    void two_hundred_in_a_day_and_no_more() throws Exception {
        Instant midnight = time.today().atStartOfDay(TownTime.ZONE).toInstant();
        for (int i = 0; i < 200; i++) {
            trail.writeOnce(
                    new Entry(
                            UUID.randomUUID(),
                            i < 1 ? midnight.minusMillis(1) : midnight,
                            account,
                            "OFFICE",
                            Deed.UNMASKED,
                            id.toString(),
                            "核对身份"));
        }
        assertThat(whole("联系当事人").getStatus()).as("the 200th of today").isEqualTo(200);
        MockHttpServletResponse refused = whole("联系当事人");
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getContentAsString()).contains("unmasked-day", "200");
    }

    private MockHttpServletResponse whole(String reason) throws Exception {
        return answer(
                post("/cases/api/cases/" + id + "/whole")
                        .contentType("application/json")
                        .content("{\"reason\": \"" + reason + "\"}"),
                "OFFICE");
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request, String role)
            throws Exception {
        return browser.perform(
                        request.header(
                                "Authorization",
                                TestTokens.member(account, role, "mediation-office")))
                .andReturn()
                .getResponse();
    }
}
