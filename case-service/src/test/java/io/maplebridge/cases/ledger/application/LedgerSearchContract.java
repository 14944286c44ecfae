package io.maplebridge.cases.ledger.application;

import static io.maplebridge.cases.life.domain.CaseFixtures.TODAY;
import static io.maplebridge.cases.life.domain.CaseFixtures.on;
import static io.maplebridge.cases.life.domain.CaseFixtures.registered;
import static io.maplebridge.cases.life.domain.CaseFixtures.registration;
import static org.assertj.core.api.Assertions.assertThat;

import io.maplebridge.cases.ledger.application.LedgerQuery.Part;
import io.maplebridge.cases.life.application.CaseFiles;
import io.maplebridge.cases.life.domain.CaseFile;
import io.maplebridge.cases.life.domain.CaseFixtures;
import io.maplebridge.cases.life.domain.CaseId;
import io.maplebridge.cases.life.domain.Party;
import io.maplebridge.cases.life.domain.Registration;
import io.maplebridge.cases.life.domain.Step;
import io.maplebridge.contract.words.CaseKind;
import io.maplebridge.contract.words.Particulars;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found by which text, and by whom. Each test has a ledger of its own, empty. */
public interface LedgerSearchContract {

    Ledger ledger();

    CaseFiles files();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "〔2023〕长沙人调字第12号",
                "[2023]长沙人调字第12号",
                "（２０２３）长沙人调字第１２号",
                "长沙人调字〔2023〕012号",
                "人调〔2023〕12号",
                "2023-12",
                "长沙人调字",
                "第12号",
                "12",
                "大密村",
                "排水",
                "水",
                "排水 张某",
                " 邻排 ",
                "Abc",
                "aBC9",
                "张某某",
                "张",
                "张　某　某",
                "张某某、大密村",
                "大密村，张某某",
                "张某某 13800001234",
                "13800001234",
                "+86 138-0000-1234",
                "1380 0001 234",
                "zmm",
                "ZhangMouMou",
                "zhang mou mou",
                "zhāng mǒu",
                "moumou",
                "zmm、排水"
            })
    default void a_case_is_found_by_number_name_phone_or_words(String text) {
        CaseFile file = twelfth();
        assertThat(ids(Ask.all().text(text))).containsExactly(file.id());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "水排",
                "李",
                "139",
                "，。",
                "<",
                "排水 李",
                "138 0000",
                "1380000",
                "3800001234",
                "某某",
                "2",
                "02",
                "ang",
                "zhangm",
                "第1号"
            })
    default void what_it_does_not_say_does_not_find_it(String text) {
        if (!text.equals("某某")) {
            twelfth();
        }
        assertThat(ids(Ask.all().text(text))).isEmpty();
        assertThat(ledger().count(Ask.all().text(text).query())).isZero();
    }

    @Test
    default void a_case_number_finds_its_case_alone() {
        CaseFile second = added(numbered("〔2023〕长沙信访字第2号"));
        CaseFile twelfth = added(numbered("〔2023〕长沙信访字第12号"));
        CaseFile other = added(numbered("〔2022〕长沙信访字第12号"));
        added(numbered("〔2023〕长沙信访字第112号"));
        added(registered(CaseKind.WORK_ORDER));
        for (String number : List.of("〔2023〕长沙信访字第2号", "【2023】长沙信访2", "2023-2")) {
            assertThat(ids(Ask.all().text(number))).as(number).containsExactly(second.id());
            assertThat(ids(Ask.all().text(number).only(Part.OPEN))).hasSize(1);
        }
        assertThat(ids(Ask.all().text("信访字第12号")))
                .containsExactlyInAnyOrder(twelfth.id(), other.id());
        assertThat(ids(Ask.all().text("2023-13"))).isEmpty();
        assertThat(ids(Ask.all().text("GD2023 0301007"))).isEmpty();
        assertThat(ids(Ask.all().text("ＧＤ20230301007"))).hasSize(1);
    }

    /** Who may not look into cases finds by what lists show them, and by nothing else. */
    @ParameterizedTest
    @CsvSource({
        "2023-12, 1",
        "长沙人调, 1",
        "排水, 1",
        "张某某, 0",
        "某某, 0",
        "大密村, 0",
        "13800001234, 0",
        "zmm, 0",
        "排水 张某某, 0",
        "排水 zhangmoumou, 0",
        "王, 1",
        "王大锤, 0",
        "大锤, 0",
        "王锤, 0"
    })
    default void who_opens_no_case_finds_nobody_by_name(String text, int found) {
        Registration registration =
                new Registration(
                        "changsha",
                        "dami",
                        "night-visit",
                        "王大锤(188-9999-0000)家排水纠纷",
                        null,
                        null,
                        List.of(
                                new Party("APPLICANT", "张某某", false, "13800001234"),
                                new Party("RESPONDENT", "大密村委会", true, null),
                                new Party("RESPONDENT", "王大锤", false, null)),
                        new Particulars.OfDispute("other", null, null),
                        "writer");
        Step accept = new Step.CaseAccepted("〔2023〕长沙人调字第12号", null);
        added(on(registered(CaseFixtures.newId(), registration), accept, TODAY));
        Ask ask = Ask.all().text(text);
        assertThat(ids(ask.within(new Reach(null, Set.of(), Set.of(), false)))).hasSize(found);
        assertThat(ids(ask.within(Reach.WHOLE))).as("who does").hasSize(text.equals("王锤") ? 0 : 1);
    }

    @ParameterizedTest
    @CsvSource({"张某某, 1", "张, 1", "zmm, 1", "13800001234, 1", "排水, 0", "2023-12, 0", "张某某 山林, 0"})
    default void what_was_found_by_its_people_is_counted_apart(String text, int found) {
        twelfth();
        assertThat(ledger().foundByPeople(Ask.all().text(text).query())).isEqualTo(found);
        Reach writer = new Reach(null, Set.of(), Set.of(), false);
        assertThat(ledger().foundByPeople(Ask.all().text(text).within(writer).query())).isZero();
    }

    private CaseFile twelfth() {
        Step accept = new Step.CaseAccepted("〔2023〕长沙人调字第12号", null);
        CaseFile file =
                registered(
                        CaseFixtures.newId(),
                        registration(CaseKind.DISPUTE, "相邻排水纠纷（ABC9号地）", "dami"));
        added(
                registered(
                        CaseFixtures.newId(),
                        new Registration(
                                "changsha",
                                "dami",
                                "night-visit",
                                "旧事",
                                null,
                                null,
                                List.of(),
                                new Particulars.OfDispute("other", null, null),
                                "other")));
        return added(on(file, accept, TODAY));
    }

    private static CaseFile numbered(String number) {
        Step accept = new Step.CaseAccepted(number, "petition-procedure");
        return on(registered(CaseKind.PETITION), accept, CaseFixtures.REGISTERED_ON);
    }

    private CaseFile added(CaseFile file) {
        files().add(file);
        return file;
    }

    /** As many as they are counted. */
    private List<CaseId> ids(Ask ask) {
        LedgerQuery query = ask.query();
        List<CaseId> ids = ledger().rows(query).stream().map(row -> new CaseId(row.id())).toList();
        assertThat(ledger().count(query)).as("the count").isEqualTo(ids.size());
        return ids;
    }
}
