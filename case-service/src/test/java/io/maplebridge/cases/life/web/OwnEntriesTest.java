package io.maplebridge.cases.life.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import io.maplebridge.cases.CasesApplication;
import io.maplebridge.cases.life.application.FurtherContents;
import io.maplebridge.cases.life.application.FurtherContents.Further;
import io.maplebridge.cases.life.application.OpenCase;
import io.maplebridge.cases.life.application.OpenCase.Opening;
import io.maplebridge.cases.life.application.OpenedCases;
import io.maplebridge.cases.life.domain.Actor;
import io.maplebridge.cases.life.domain.CaseId;
import io.maplebridge.cases.life.domain.Party;
import io.maplebridge.cases.life.domain.Registration;
import io.maplebridge.cases.life.domain.Stamp;
import io.maplebridge.contract.ContractJson;
import io.maplebridge.contract.words.Particulars;
import io.maplebridge.testkit.TestInfrastructure;
import io.maplebridge.testkit.TestTokens;
import io.maplebridge.testkit.UniqueWord;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** Who sent something in is told what became of it, and nothing of what others sent. */
@SpringBootTest(classes = CasesApplication.class, properties = "spring.config.name=platform,cases")
@ContextConfiguration(initializers = TestInfrastructure.class)
@AutoConfigureMockMvc
class OwnEntriesTest {

    private static final String OWN = "/cases/api/submissions";

    private final String word = UniqueWord.next();
    private final String account = "sender-" + word;
    private final CaseId id = new CaseId(UUID.randomUUID());

    @Autowired private MockMvc http;
    @Autowired private OpenCase openCase;
    @Autowired private FurtherContents further;

    @Test
    void an_account_finds_what_it_sent_masked_and_nobody_else_does() throws Exception {
        send(account, "pangxi", "罗永福家的排水沟 " + word, "罗永福");
        JsonNode own = ownList(mediator(account));
        assertThat(own.required("account").asString()).isEqualTo(account);
        JsonNode entry = own.required("items").required(0);
        assertThat(entry.required("caseId").asString()).isEqualTo(id.toString());
        assertThat(entry.required("subject").asString()).isEqualTo("罗*福家的排水沟 " + word);
        assertThat(entry.required("state").asString()).isEqualTo("REGISTERED");
        assertThat(entry.required("open").asBoolean()).isTrue();
        assertThat(entry.has("conflictSince")).isFalse();

        String another = mediator("another-" + word);
        assertThat(ownList(another).required("items")).isEmpty();
        assertThat(asked(OWN + "/" + id, another).getStatus()).isEqualTo(404);
    }

    @Test
    void another_content_is_said_to_its_sender_without_a_word_of_what_was_there() throws Exception {
        send("somebody-" + word, "dami", "围墙 " + word, "曾文斌");
        send(account, "pangxi", "排水沟 " + word, "罗永福");

        JsonNode entry = ownList(mediator(account)).required("items").required(0);
        assertThat(entry.required("conflictSince").asString()).startsWith("2023-02-13T01:00");
        assertThat(entry.required("subject").asString()).isEqualTo("排水沟 " + word);
        assertThat(entry.required("open").asBoolean()).isFalse();
        assertThat(entry.has("state")).isFalse();
        assertThat(entry.toString()).doesNotContain("围墙", "曾", "dami");
        assertThat(ownList(mediator("somebody-" + word)).required("items").toString())
                .contains("围墙")
                .doesNotContain("conflictSince", "排水沟");
    }

    @Test
    void so_it_is_when_the_case_had_no_more_room_for_it() throws Exception {
        send("somebody-" + word, "dami", "围墙 " + word, "曾文斌");
        further.keep(
                id, new Further(stamp(account), registration("pangxi", "罗永福的沟 " + word, "罗永福")));
        JsonNode entry = ownList(mediator(account)).required("items").required(0);
        assertThat(entry.required("subject").asString()).isEqualTo("罗*福的沟 " + word);
        assertThat(entry.has("conflictSince")).isTrue();
        assertThat(asked(OWN + "/" + id, mediator(account)).getStatus()).isEqualTo(200);
    }

    @Test
    void a_program_asks_for_what_it_sent_by_its_name() throws Exception {
        String program = "client:" + word;
        send(program, "pangxi", "路灯 " + word, "吴秀英");
        send(program, "pangxi", "路灯又坏 " + word, "吴秀英");
        MockHttpServletResponse answer =
                asked(OWN + "/" + id, TestTokens.member(program, "API", "pangxi"));
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsString())
                .contains("\"state\":\"REGISTERED\"", "conflictSince", "\"open\":false")
                .doesNotContain("吴秀英");
    }

    @Test
    void what_accuses_the_senders_own_unit_is_kept_from_them_here_too() throws Exception {
        CaseId accusing = OpenedCases.accusation(openCase, "举报 " + word, "pangxi");
        Registration other = registration("pangxi", "另一份 " + word, "罗永福");
        openCase.open(List.of(new Opening(accusing, other, stamp(account))));
        String member = TestTokens.member(account, "MEDIATOR", "pangxi");
        assertThat(ownList(member).required("items")).isEmpty();
        assertThat(asked(OWN + "/" + accusing, member).getStatus()).isEqualTo(404);
    }

    private void send(String sender, String village, String subject, String name) {
        Registration said = registration(village, subject, name);
        openCase.open(List.of(new Opening(id, said, stamp(sender))));
    }

    private static Registration registration(String village, String subject, String name) {
        return new Registration(
                "changsha",
                village,
                "party-application",
                subject,
                null,
                null,
                List.of(new Party("APPLICANT", name, false, "13900008412")),
                new Particulars.OfDispute("neighbourhood", null, null),
                UUID.randomUUID().toString());
    }

    private static Stamp stamp(String sender) {
        return new Stamp(
                LocalDate.of(2023, 2, 11),
                Instant.parse("2023-02-13T01:00:00Z"),
                new Actor("陈会计", "INTAKE", sender),
                null);
    }

    private static String mediator(String account) {
        return TestTokens.mediator(account, "pangxi");
    }

    private JsonNode ownList(String bearer) throws Exception {
        MockHttpServletResponse answer = asked(OWN, bearer);
        assertThat(answer.getStatus()).isEqualTo(200);
        return ContractJson.read(answer.getContentAsByteArray(), JsonNode.class);
    }

    private MockHttpServletResponse asked(String path, String bearer) throws Exception {
        return http.perform(get(path).header("Authorization", bearer)).andReturn().getResponse();
    }
}
