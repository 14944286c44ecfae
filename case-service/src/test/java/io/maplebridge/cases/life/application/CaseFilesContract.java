package io.maplebridge.cases.life.application;

import static io.maplebridge.cases.life.domain.CaseFixtures.next;
import static io.maplebridge.cases.life.domain.CaseFixtures.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoException;
import io.maplebridge.cases.life.domain.CaseFile;
import io.maplebridge.cases.life.domain.CaseFixtures;
import io.maplebridge.cases.life.domain.CaseId;
import io.maplebridge.cases.life.domain.Step;
import io.maplebridge.cases.life.domain.StepKind;
import io.maplebridge.contract.words.CaseKind;
import io.maplebridge.platform.mongo.MongoOutage;
import io.maplebridge.testkit.AtOnce;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every store of cases must do. */
public interface CaseFilesContract {

    CaseFiles files();

    @Test
    default void what_was_added_is_found_and_nothing_else() {
        CaseFile file = registered(CaseKind.DISPUTE);
        assertThat(files().find(file.id())).isEmpty();
        assertThat(files().add(file)).isTrue();
        assertThat(found(file).history()).isEqualTo(file.history());
    }

    @Test
    default void a_case_is_added_once_and_what_is_there_stays() {
        CaseFile file = registered(CaseKind.DISPUTE);
        assertThat(files().add(file)).isTrue();
        files().save(file, next(file, StepKind.ACCEPT));
        assertThat(files().add(file)).isFalse();
        assertThat(found(file).version()).isEqualTo(2);
    }

    @Test
    default void of_a_batch_those_are_told_that_were_there_and_all_others_are_added() {
        CaseFile there = registered(CaseKind.DISPUTE);
        CaseFile too = registered(CaseKind.PETITION);
        files().add(List.of(there, too));
        List<CaseFile> batch =
                List.of(
                        registered(CaseKind.DISPUTE),
                        there,
                        registered(CaseKind.WORK_ORDER),
                        registered(CaseKind.PETITION),
                        too);
        assertThat(files().add(batch)).containsExactlyInAnyOrder(there.id(), too.id());
        assertThat(files().add(batch)).hasSize(5);
        assertThat(files().add(List.of())).isEmpty();
        assertThat(files().find(batch.stream().map(CaseFile::id).toList()))
                .hasSize(5)
                .allSatisfy((id, file) -> assertThat(file.version()).isEqualTo(1));
    }

    @Test
    default void of_sixteen_who_add_the_same_batch_at_once_each_case_has_one_winner() {
        List<CaseFile> batch =
                Stream.generate(() -> registered(CaseKind.DISPUTE)).limit(8).toList();
        List<Set<CaseId>> late =
                AtOnce.sixteen(i -> untilDone(i % 2 == 0 ? batch : batch.reversed()));
        for (CaseFile file : batch) {
            assertThat(late.stream().filter(ids -> !ids.contains(file.id())))
                    .hasSizeLessThanOrEqualTo(1);
            assertThat(found(file).version()).isEqualTo(1);
        }
    }

    /**
     * A store may answer one of many with a general error, which the listener takes for an outage:
     * it asks again, and the cases that it added before are there then.
     */
    private Set<CaseId> untilDone(List<CaseFile> batch) {
        for (int tries = 0; tries < 20; tries++) {
            try {
                return files().add(batch);
            } catch (MongoException e) {
                assertThat(new MongoOutage().isOutage(e)).isTrue();
            }
        }
        throw new AssertionError("never answered");
    }

    @ParameterizedTest
    @MethodSource("stories")
    default void every_event_comes_back_as_it_was_written(CaseFile story) {
        CaseFile before = story.at(1);
        files().add(before);
        for (int version = 2; version <= story.version(); version++) {
            files().save(story.at(version - 1), story.at(version));
        }
        assertThat(found(story).history()).isEqualTo(story.history());
    }

    @Test
    default void the_stories_tell_of_every_type_of_event() {
        Set<Class<?>> told =
                stories()
                        .flatMap(story -> story.history().stream())
                        .map(event -> event.step().getClass())
                        .collect(Collectors.toSet());
        assertThat(told)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.<Class<?>>asList(Step.class.getPermittedSubclasses()));
    }

    @Test
    default void a_stale_save_is_refused_and_writes_nothing() {
        CaseFile file = registered(CaseKind.DISPUTE);
        files().add(file);
        CaseFile accepted = next(file, StepKind.ACCEPT);
        files().save(file, accepted);
        assertThatThrownBy(() -> files().save(file, next(file, StepKind.DECLINE)))
                .isInstanceOfSatisfying(
                        StaleCase.class, stale -> assertThat(stale.id()).isEqualTo(file.id()));
        assertThat(found(file).history()).isEqualTo(accepted.history());
    }

    @Test
    default void what_is_not_there_cannot_be_saved() {
        CaseFile file = registered(CaseKind.DISPUTE);
        assertThatThrownBy(() -> files().save(file, next(file, StepKind.ACCEPT)))
                .isInstanceOf(StaleCase.class);
        assertThat(files().find(file.id())).isEmpty();
    }

    @Test
    default void of_sixteen_who_save_at_once_one_wins() {
        CaseFile file = registered(CaseKind.DISPUTE);
        files().add(file);
        List<Boolean> won =
                AtOnce.sixteen(i -> {
                    try {
                        files().save(file, next(file, StepKind.ACCEPT));
                        return true;
                    } catch (StaleCase e) {
                        return false;
                    }
                });
        assertThat(won).containsOnlyOnce(true);
        assertThat(found(file).version()).isEqualTo(2);
    }

    @Test
    default void of_sixteen_who_add_at_once_one_wins() {
        CaseFile file = registered(CaseKind.PETITION);
        assertThat(AtOnce.sixteen(i -> files().add(file))).containsOnlyOnce(true);
        assertThat(found(file).version()).isEqualTo(1);
    }

    private CaseFile found(CaseFile file) {
        return files().find(file.id()).orElseThrow();
    }

    /** Between them every event, with and without what may be left out. */
    static Stream<CaseFile> stories() {
        return Stream.of(
                CaseFixtures.after(
                        CaseKind.DISPUTE,
                        StepKind.ACCEPT,
                        StepKind.HOLD_SESSION,
                        StepKind.ESCALATE,
                        StepKind.HAND_DOWN,
                        StepKind.AGREE,
                        StepKind.CONFIRM,
                        StepKind.PERFORM,
                        StepKind.CALL_BACK,
                        StepKind.CLOSE,
                        StepKind.REOPEN,
                        StepKind.FAIL,
                        StepKind.NOTE,
                        StepKind.CORRECT,
                        StepKind.VOID),
                CaseFixtures.after(CaseKind.DISPUTE, StepKind.WITHDRAW),
                CaseFixtures.after(CaseKind.DISPUTE, StepKind.ACCEPT, StepKind.REFER),
                CaseFixtures.after(
                        CaseKind.PETITION, StepKind.ACCEPT, StepKind.REPLY, StepKind.SETTLE),
                CaseFixtures.after(
                        CaseKind.PETITION,
                        StepKind.ASSIGN,
                        StepKind.MARK_KEY,
                        StepKind.NAME_LEAD,
                        StepKind.UNMARK_KEY),
                CaseFixtures.after(CaseKind.PETITION, StepKind.DECLINE),
                CaseFixtures.after(CaseKind.WORK_ORDER, StepKind.RETURN),
                CaseFixtures.bareStory());
    }
}
