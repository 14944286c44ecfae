package io.maplebridge.cases.life.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.maplebridge.cases.life.application.CaseFilesContract;
import io.maplebridge.cases.life.domain.CaseEvent;
import io.maplebridge.cases.life.domain.CaseFile;
import io.maplebridge.cases.life.domain.CaseFixtures;
import io.maplebridge.cases.life.domain.Delivered;
import io.maplebridge.cases.life.domain.LifeByDay;
import io.maplebridge.cases.life.domain.Step;
import io.maplebridge.cases.life.domain.StepKind;
import io.maplebridge.contract.ContractJson;
import io.maplebridge.contract.event.Milestone;
import io.maplebridge.contract.words.CaseKind;
import io.maplebridge.contract.words.Level;
import io.maplebridge.contract.words.MilestoneKind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CaseEventMappingTest {

    private static final CaseEventMapping MAPPING =
            new CaseEventMapping(new LifeByDay(Delivered.deadlines(), CaseFixtures.QUEUES));

    /** Every version of every story. */
    static Stream<CaseFile> versions() {
        return CaseFilesContract.stories()
                .flatMap(story -> IntStream.rangeClosed(1, story.version()).mapToObj(story::at));
    }

    @ParameterizedTest
    @MethodSource("versions")
    void an_event_is_published_under_its_own_name(CaseFile file) {
        CaseEvent inside = file.history().getLast();
        var outside = MAPPING.of(file);
        assertThat(outside.type().name().replace("_", ""))
                .isEqualToIgnoringCase(inside.step().getClass().getSimpleName());
        assertThat(outside.occurrence().version()).isEqualTo(file.version());
        assertThat(outside.occurrence().occurredOn()).isEqualTo(inside.stamp().occurredOn());
    }

    @ParameterizedTest
    @MethodSource("versions")
    void no_name_and_no_free_text_leaves_the_service(CaseFile file) {
        byte[] json = ContractJson.write(MAPPING.of(file));
        assertThat(new String(json, StandardCharsets.UTF_8))
                .doesNotContain("张", "𠮷", "村委", "1380000", "排水", "雨水", "综治中心")
                .doesNotContain("三日内", "分歧", "反悔", "重复", "法院", "口角", "现场", "电");
    }

    @Test
    void the_milestones_tell_the_whole_life_with_the_level_after_each() {
        CaseFile file =
                CaseFixtures.after(
                        CaseKind.DISPUTE,
                        StepKind.ACCEPT,
                        StepKind.ESCALATE,
                        StepKind.NOTE,
                        StepKind.HAND_DOWN,
                        StepKind.AGREE,
                        StepKind.CALL_BACK);
        List<Milestone> milestones = MAPPING.of(file).facts().milestones();
        assertThat(milestones)
                .extracting(Milestone::mark)
                .containsExactly(
                        MilestoneKind.REGISTERED,
                        MilestoneKind.ACCEPTED,
                        MilestoneKind.ESCALATED,
                        MilestoneKind.HANDED_DOWN,
                        MilestoneKind.AGREED,
                        MilestoneKind.CALLED_BACK);
        assertThat(milestones)
                .extracting(Milestone::level)
                .containsExactly(
                        Level.VILLAGE,
                        Level.VILLAGE,
                        Level.COUNTY,
                        Level.VILLAGE,
                        Level.VILLAGE,
                        Level.VILLAGE);
        assertThat(milestones)
                .extracting(Milestone::detail)
                .containsExactly(null, null, null, null, "WRITTEN", "SOLVED");
        assertThat(milestones.get(1).occurredOn()).isEqualTo("2023-03-02");
        assertThat(milestones.get(1).recordedAt()).isEqualTo("2023-03-02T09:30:00Z");
    }

    @Test
    void a_case_given_to_the_town_by_one_command_is_passed_up_for_the_figures_too() {
        CaseFile file = CaseFixtures.after(CaseKind.DISPUTE, StepKind.ACCEPT);
        CaseFile up =
                CaseFixtures.on(
                        file,
                        new Step.CaseAssigned("justice-office", Level.TOWN, "双方都在外村"),
                        CaseFixtures.nextDay(file));
        CaseFile settled = CaseFixtures.next(up, StepKind.AGREE);
        assertThat(MAPPING.of(settled).facts().milestones())
                .extracting(Milestone::mark, Milestone::level)
                .containsExactly(
                        tuple(MilestoneKind.REGISTERED, Level.VILLAGE),
                        tuple(MilestoneKind.ACCEPTED, Level.VILLAGE),
                        tuple(MilestoneKind.ESCALATED, Level.TOWN),
                        tuple(MilestoneKind.ASSIGNED, Level.TOWN),
                        tuple(MilestoneKind.AGREED, Level.TOWN));
    }

    @Test
    void the_facts_are_the_codes_and_amounts_of_the_case() {
        var dispute = MAPPING.of(CaseFixtures.registered(CaseKind.DISPUTE)).facts();
        assertThat(dispute.amount()).isEqualByComparingTo("80000.50");
        assertThat(dispute.category()).isEqualTo("neighbourhood");
        assertThat(dispute.partyCount()).isEqualTo(2);
        assertThat(dispute.number()).isNull();
        var petition = MAPPING.of(CaseFixtures.registered(CaseKind.PETITION)).facts();
        assertThat(petition.people()).isEqualTo(6);
        assertThat(petition.channel()).isEqualTo("visit");
        var order = MAPPING.of(CaseFixtures.registered(CaseKind.WORK_ORDER)).facts();
        assertThat(order.number()).isEqualTo("GD20230301007");
        assertThat(order.level()).isEqualTo(Level.TOWN);
    }
}
