package io.maplebridge.cases.ledger.application;

import static io.maplebridge.cases.life.domain.CaseFixtures.TODAY;
import static io.maplebridge.cases.life.domain.CaseFixtures.next;
import static io.maplebridge.cases.life.domain.CaseFixtures.on;
import static io.maplebridge.cases.life.domain.CaseFixtures.registered;
import static io.maplebridge.cases.life.domain.CaseFixtures.registration;
import static org.assertj.core.api.Assertions.assertThat;

import io.maplebridge.cases.ledger.application.LedgerQuery.Part;
import io.maplebridge.cases.ledger.application.LedgerQuery.Sort;
import io.maplebridge.cases.life.application.CaseFiles;
import io.maplebridge.cases.life.domain.CaseEvent;
import io.maplebridge.cases.life.domain.CaseFile;
import io.maplebridge.cases.life.domain.CaseFixtures;
import io.maplebridge.cases.life.domain.CaseId;
import io.maplebridge.cases.life.domain.CaseState;
import io.maplebridge.cases.life.domain.Step;
import io.maplebridge.cases.life.domain.StepKind;
import io.maplebridge.contract.words.CaseKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What every ledger must do. Each test has a ledger of its own, empty. */
public interface LedgerContract {

    Ledger ledger();

    CaseFiles files();

    @Test
    default void a_line_tells_what_the_case_is_with_its_names_masked() {
        CaseFile file = added(next(registered(CaseKind.DISPUTE), StepKind.ACCEPT));
        assertThat(rows(Ask.all()))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.id()).isEqualTo(file.id().value());
                    assertThat(row.version()).isEqualTo(2);
                    assertThat(row.state()).isEqualTo(CaseState.ACCEPTED);
                    assertThat(row.open()).isTrue();
                    assertThat(row.parties()).containsExactly("张*某", "大密村委会");
                    assertThat(row.registeredOn()).isEqualTo("2023-03-01");
                    assertThat(row.acceptedOn()).isEqualTo("2023-03-02");
                    assertThat(row.concludedOn()).isNull();
                    assertThat(row.dueOn()).isEqualTo("2023-04-01");
                });
    }

    @Test
    default void every_filter_finds_its_own() {
        CaseFile dispute = added(registered(CaseKind.DISPUTE));
        CaseFile petition =
                added(
                        next(
                                registered(
                                        CaseFixtures.newId(),
                                        registration(CaseKind.PETITION, "道路破损", "xiaomi")),
                                StepKind.ACCEPT,
                                StepKind.SETTLE));
        CaseFile order = added(registered(CaseKind.WORK_ORDER));
        added(next(registered(CaseKind.DISPUTE), StepKind.VOID));

        assertThat(ids(Ask.all()))
                .containsExactlyInAnyOrder(dispute.id(), petition.id(), order.id());
        assertThat(ids(Ask.all().kind(CaseKind.PETITION))).containsExactly(petition.id());
        assertThat(ids(Ask.all().state(CaseState.REGISTERED)))
                .containsExactlyInAnyOrder(dispute.id(), order.id());
        assertThat(ids(Ask.all().state(CaseState.VOIDED))).hasSize(1);
        assertThat(ids(Ask.all().village("xiaomi"))).containsExactly(petition.id());
        assertThat(ids(Ask.all().category("help"))).containsExactly(order.id());
        assertThat(ids(Ask.all().source("county-referral"))).containsExactly(petition.id());
        assertThat(ids(Ask.all().code(LedgerField.DIFFICULTY, "complex")))
                .containsExactly(dispute.id());
        assertThat(ids(Ask.all().code(LedgerField.PLATFORM, "12345"))).containsExactly(order.id());
        assertThat(rows(Ask.all().kind(CaseKind.DISPUTE)).getFirst().codes())
                .isEqualTo(Map.of("difficulty", "complex"));
        assertThat(ids(Ask.all().only(Part.OPEN)))
                .containsExactlyInAnyOrder(dispute.id(), order.id());
        assertThat(ids(Ask.all().town("elsewhere"))).isEmpty();
    }

    @Test
    default void what_is_overdue_is_what_was_due_before_the_day() {
        CaseFile late = added(next(registered(CaseKind.DISPUTE), StepKind.ACCEPT));
        added(next(registered(CaseKind.DISPUTE), StepKind.ACCEPT, StepKind.AGREE));
        assertThat(ids(Ask.all().only(Part.overdue(LocalDate.of(2023, 4, 2)))))
                .containsExactly(late.id());
        assertThat(ids(Ask.all().only(Part.overdue(LocalDate.of(2023, 4, 1)))))
                .as("the last day is in time")
                .isEmpty();
    }

    @Test
    default void every_case_waits_for_one_thing_and_stands_in_the_part_of_it() {
        CaseFile registered = added(registered(CaseKind.DISPUTE));
        CaseFile agreed =
                added(next(registered(CaseKind.DISPUTE), StepKind.ACCEPT, StepKind.AGREE));
        CaseFile performed = added(next(agreed(), StepKind.PERFORM));
        CaseFile calledBack = added(next(agreed(), StepKind.PERFORM, StepKind.CALL_BACK));
        CaseFile failed = added(next(registered(CaseKind.DISPUTE), StepKind.ACCEPT, StepKind.FAIL));
        CaseFile replied =
                added(next(registered(CaseKind.WORK_ORDER), StepKind.ACCEPT, StepKind.REPLY));
        added(next(agreed(), StepKind.PERFORM, StepKind.CLOSE));
        added(next(registered(CaseKind.DISPUTE), StepKind.DECLINE));

        assertThat(ids(Ask.all().only(Part.UNACCEPTED))).containsExactly(registered.id());
        assertThat(ids(Ask.all().only(Part.OPEN)))
                .containsExactlyInAnyOrder(registered.id(), replied.id());
        assertThat(ids(Ask.all().only(Part.UNCLOSED)))
                .containsExactlyInAnyOrder(
                        agreed.id(), performed.id(), calledBack.id(), failed.id());
        assertThat(ids(Ask.all().only(Part.CALL_BACK)))
                .containsExactlyInAnyOrder(performed.id(), replied.id());
        LocalDate agreedUpon = LocalDate.of(2023, 4, 1);
        assertThat(ids(Ask.all().only(Part.performanceDue(agreedUpon))))
                .containsExactly(agreed.id());
        assertThat(ids(Ask.all().only(Part.performanceDue(agreedUpon.minusDays(1))))).isEmpty();
        assertThat(ids(Ask.all().only(Part.overdue(agreedUpon.plusDays(9)))))
                .as("what is agreed is not overdue")
                .containsExactlyInAnyOrder(registered.id(), replied.id());
    }

    private static CaseFile agreed() {
        return next(registered(CaseKind.DISPUTE), StepKind.ACCEPT, StepKind.AGREE);
    }

    @Test
    default void a_queue_has_what_its_unit_has_in_hand() {
        CaseFile dispute = added(registered(CaseKind.DISPUTE));
        CaseFile order = added(registered(CaseKind.WORK_ORDER));
        CaseFile given = added(next(registered(CaseKind.WORK_ORDER), StepKind.ASSIGN));

        assertThat(ids(Ask.all().holder("dami"))).containsExactly(dispute.id());
        assertThat(ids(Ask.all().holder("hotline-desk"))).containsExactly(order.id());
        Reach justice = of(null, "justice-office", "petition-office");
        assertThat(ids(Ask.all().only(Part.OWN).within(justice))).containsExactly(given.id());
        assertThat(ids(Ask.all().only(Part.OWN))).as("of nobody's unit").isEmpty();
        assertThat(rows(Ask.all().holder("justice-office")))
                .singleElement()
                .extracting(LedgerRow::holder)
                .isEqualTo("justice-office");
    }

    @Test
    default void what_units_have_in_hand_that_are_no_more_is_a_part_of_its_own() {
        CaseFile left = added(registered(CaseKind.DISPUTE));
        added(next(registered(CaseKind.DISPUTE), StepKind.DECLINE));
        added(registered(CaseKind.WORK_ORDER));
        assertThat(ids(Ask.all().only(Part.leftBy(Set.of("dami", "xiaomi")))))
                .containsExactly(left.id());
        assertThat(ids(Ask.all().only(Part.leftBy(Set.of())))).as("none has ended").isEmpty();
    }

    @Test
    default void a_village_finds_what_was_given_to_it() {
        CaseFile own = added(registered(CaseKind.DISPUTE));
        CaseFile given =
                added(
                        on(
                                registered(
                                        CaseFixtures.newId(),
                                        registration(CaseKind.DISPUTE, "旧事", "xiaomi")),
                                new Step.CaseAssigned("dami", null, null),
                                TODAY));
        added(registered(CaseFixtures.newId(), registration(CaseKind.DISPUTE, "旧事", "xiaomi")));
        assertThat(ids(Ask.all().within(of(Set.of("dami"), "dami"))))
                .containsExactlyInAnyOrder(own.id(), given.id());
    }

    @Test
    default void key_cases_are_found_and_those_a_leader_answers_for() {
        CaseFile key = added(next(registered(CaseKind.DISPUTE), StepKind.MARK_KEY));
        CaseFile led = added(next(key(), StepKind.NAME_LEAD));
        added(next(key(), StepKind.NAME_LEAD, StepKind.UNMARK_KEY));
        added(registered(CaseKind.DISPUTE));

        assertThat(ids(Ask.all().only(Part.KEY))).containsExactlyInAnyOrder(key.id(), led.id());
        assertThat(rows(Ask.all().only(Part.ledBy("lingdao"))))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.id()).isEqualTo(led.id().value());
                    assertThat(row.key()).isTrue();
                    assertThat(row.lead()).isEqualTo("陈镇长");
                });
    }

    private static CaseFile key() {
        return next(registered(CaseKind.PETITION), StepKind.MARK_KEY);
    }

    @ParameterizedTest
    @EnumSource
    default void pages_neither_repeat_nor_skip_a_case(Sort sort) {
        List<CaseId> added = new ArrayList<>();
        for (int i = 0; i < 23; i++) {
            added.add(added(registered(CaseKind.PETITION)).id());
        }
        List<CaseId> read = new ArrayList<>();
        for (int page = 0; page < 5; page++) {
            read.addAll(ids(Ask.all().sort(sort).page(page, 5)));
        }
        assertThat(read).containsExactlyInAnyOrderElementsOf(added);
        assertThat(ledger().count(Ask.all().page(0, 5).query())).isEqualTo(23);
        assertThat(ids(Ask.all().page(9, 5))).isEmpty();
    }

    @Test
    default void a_few_hundred_cases_are_counted_at_once_and_more_are_not() {
        files().add(Stream.generate(() -> registered(CaseKind.DISPUTE)).limit(500).toList());
        assertThat(ledger().takesLongToCount("changsha")).isFalse();
        added(registered(CaseKind.DISPUTE));
        assertThat(ledger().takesLongToCount("changsha")).isTrue();
        assertThat(ledger().takesLongToCount("elsewhere")).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    default void what_changed_since_the_first_page_was_read_is_on_it(Sort sort) {
        files().add(Stream.generate(() -> registered(CaseKind.DISPUTE)).limit(120).toList());
        rows(Ask.all().sort(sort));
        CaseFile first =
                switch (sort) {
                    case UPDATED ->
                            on(
                                    registered(CaseKind.DISPUTE),
                                    CaseFixtures.command(StepKind.NOTE),
                                    TODAY);
                    case REGISTERED -> onDay(LocalDate.of(2023, 5, 1));
                    case NUMBER -> numbered(9);
                    case DUE -> onDay(LocalDate.of(2023, 1, 1));
                };
        added(first);
        assertThat(ids(Ask.all().sort(sort)).getFirst()).isEqualTo(first.id());
        assertThat(ids(Ask.all().sort(sort).page(0, 200))).hasSize(121).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    default void the_few_that_a_filter_leaves_are_found_however_far_back(Sort sort) {
        CaseFile rare = added(registered(CaseKind.DISPUTE));
        files().add(Stream.generate(() -> onDay(LocalDate.of(2023, 6, 1))).limit(70).toList());
        rows(Ask.all().sort(sort));
        assertThat(ids(Ask.all().kind(CaseKind.DISPUTE).sort(sort))).containsExactly(rare.id());
        assertThat(ids(Ask.all().kind(CaseKind.DISPUTE).text("排水").sort(sort)))
                .containsExactly(rare.id());
        assertThat(ids(Ask.all().sort(sort).page(0, 500))).hasSize(71).contains(rare.id());
    }

    @ParameterizedTest
    @EnumSource
    default void pages_by_their_place_are_those_by_their_number(Sort sort) {
        for (int i = 0; i < 6; i++) {
            added(next(registered(CaseKind.DISPUTE), StepKind.ACCEPT));
            added(registered(CaseKind.PETITION));
            added(onDay(LocalDate.of(2023, 5, 1 + i / 2)));
            added(numbered(8 + i));
        }
        List<CaseId> byNumber = new ArrayList<>();
        for (int page = 0; page < 5; page++) {
            byNumber.addAll(ids(Ask.all().sort(sort).page(page, 5)));
        }
        List<CaseId> byPlace = new ArrayList<>();
        Ledger.Stretch stretch = ledger().stretch(Ask.all().sort(sort).page(0, 5).query());
        stretch.rows().forEach(row -> byPlace.add(new CaseId(row.id())));
        while (stretch.next() != null) {
            stretch =
                    ledger().stretch(Ask.all().sort(sort).page(0, 5).after(stretch.next()).query());
            stretch.rows().forEach(row -> byPlace.add(new CaseId(row.id())));
        }
        assertThat(byNumber).hasSize(24).doesNotHaveDuplicates();
        assertThat(byPlace).isEqualTo(byNumber);
        assertThat(ids(Ask.all().sort(sort).page(0, 50))).isEqualTo(byNumber);
    }

    @Test
    default void pages_by_number_pass_from_one_series_into_the_next_and_over_gaps() {
        List<String> numbers = new ArrayList<>();
        for (String series : List.of("〔2024〕长沙民调", "〔2024〕长沙信访字", "〔2023〕长沙信访字")) {
            for (int i = 40; i > 0; i--) {
                numbers.add(series + "第" + (i > 20 ? i + 4_000 : i) + "号");
            }
        }
        List<CaseFile> shuffled =
                new ArrayList<>(numbers.stream().map(LedgerContract::accepted).toList());
        Collections.shuffle(shuffled, new Random(7));
        files().add(shuffled);
        files().add(Stream.generate(() -> registered(CaseKind.PETITION)).limit(9).toList());
        for (int round = 0; round < 2; round++) {
            List<String> read = new ArrayList<>();
            Ask ask = Ask.all().sort(Sort.NUMBER).page(0, 7);
            for (Ledger.Stretch page = ledger().stretch(ask.query()); ; ) {
                page.rows().stream().map(LedgerRow::number).forEach(read::add);
                if (page.next() == null) {
                    break;
                }
                page = ledger().stretch(ask.after(page.next()).query());
            }
            assertThat(read).hasSize(129).startsWith(numbers.toArray(new String[0]));
            assertThat(read.subList(120, 129)).containsOnlyNulls();
        }
    }

    @ParameterizedTest
    @EnumSource
    default void what_was_found_is_in_the_order_that_was_asked_for(Sort sort) {
        for (int i = 0; i < 4; i++) {
            added(next(registered(CaseKind.DISPUTE), StepKind.ACCEPT));
            added(registered(CaseKind.WORK_ORDER));
        }
        List<CaseId> all = ids(Ask.all().kind(CaseKind.DISPUTE).sort(sort));
        Ask found = Ask.all().text("排水纠纷").kind(CaseKind.DISPUTE).sort(sort);
        assertThat(ids(found)).hasSize(4).isEqualTo(all);
        Ledger.Stretch first = ledger().stretch(found.page(0, 3).query());
        assertThat(ids(found.page(0, 3).after(first.next()))).isEqualTo(all.subList(3, 4));
    }

    @ParameterizedTest
    @CsvSource({
        "UPDATED, newest",
        "REGISTERED, later",
        "NUMBER, tenth",
        "DUE, urgent",
    })
    default void what_matters_most_stands_first(Sort sort, String first) {
        CaseFile urgent = added(next(registered(CaseKind.DISPUTE), StepKind.ACCEPT));
        CaseFile settled =
                added(next(registered(CaseKind.PETITION), StepKind.ACCEPT, StepKind.SETTLE));
        CaseFile ninth = added(numbered(9));
        CaseFile tenth = added(numbered(10));
        CaseFile later = added(onDay(LocalDate.of(2023, 5, 1)));
        CaseFile newest =
                added(
                        on(
                                next(registered(CaseKind.DISPUTE), StepKind.WITHDRAW),
                                CaseFixtures.command(StepKind.NOTE),
                                TODAY));
        CaseFile expected =
                switch (first) {
                    case "newest" -> newest;
                    case "later" -> later;
                    case "tenth" -> tenth;
                    default -> urgent;
                };
        List<CaseId> order = ids(Ask.all().sort(sort));
        assertThat(order.getFirst()).isEqualTo(expected.id());
        assertThat(order).hasSize(6).contains(settled.id());
        if (sort == Sort.NUMBER) {
            assertThat(order.get(1)).isEqualTo(ninth.id());
        }
        if (sort == Sort.DUE) {
            assertThat(order.getLast()).as("nothing is due").isIn(settled.id(), newest.id());
        }
    }

    private static CaseFile numbered(int number) {
        return accepted("〔2023〕长沙信访字第" + number + "号");
    }

    private static CaseFile accepted(String number) {
        Step accept = new Step.CaseAccepted(number, "petition-procedure");
        return on(registered(CaseKind.PETITION), accept, CaseFixtures.REGISTERED_ON);
    }

    private static CaseFile onDay(LocalDate day) {
        return CaseFile.of(
                CaseFixtures.newId(),
                List.of(
                        new CaseEvent(
                                CaseFixtures.stamp(day),
                                new Step.CaseRegistered(registration(CaseKind.PETITION)))));
    }

    private CaseFile added(CaseFile file) {
        files().add(file);
        return file;
    }

    private List<LedgerRow> rows(Ask ask) {
        return ledger().rows(ask.query());
    }

    private List<CaseId> ids(Ask ask) {
        List<CaseId> ids = rows(ask).stream().map(row -> new CaseId(row.id())).toList();
        LedgerQuery query = ask.query();
        if (query.page() == 0 && query.after() == null && ids.size() < query.size()) {
            assertThat(ledger().count(query)).as("the count").isEqualTo(ids.size());
        }
        return ids;
    }

    /** Of people of these units, which stand under none. */
    private static Reach of(@Nullable Set<String> villages, String... units) {
        return new Reach(villages, Set.of(units), Set.of(units), true);
    }
}
