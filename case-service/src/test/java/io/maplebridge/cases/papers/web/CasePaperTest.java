package io.maplebridge.cases.papers.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.maplebridge.cases.life.domain.Actor;
import io.maplebridge.cases.life.domain.CaseEvent;
import io.maplebridge.cases.life.domain.CaseFile;
import io.maplebridge.cases.life.domain.CaseFixtures;
import io.maplebridge.cases.life.domain.Lead;
import io.maplebridge.cases.life.domain.Party;
import io.maplebridge.cases.life.domain.Registration;
import io.maplebridge.cases.life.domain.Stamp;
import io.maplebridge.cases.life.domain.Step;
import io.maplebridge.cases.life.domain.StepDetails;
import io.maplebridge.cases.life.domain.StepKind;
import io.maplebridge.cases.life.web.page.CaseWords;
import io.maplebridge.cases.papers.web.HostileTexts.Hostile;
import io.maplebridge.contract.ContractJson;
import io.maplebridge.contract.words.AgreementForm;
import io.maplebridge.contract.words.CaseKind;
import io.maplebridge.contract.words.Level;
import io.maplebridge.contract.words.Particulars;
import io.maplebridge.platform.reference.Catalogue;
import io.maplebridge.platform.reference.Reference;
import io.maplebridge.testkit.WordFile;
import io.maplebridge.testkit.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** What stands on the registration form of each kind, read back from the file. */
class CasePaperTest {

    private static final Reference REFERENCE = new Reference(delivered());

    @Test
    void both_languages_say_the_same() {
        Words.check("messages/papers");
    }

    @Test
    void a_dispute_has_the_form_of_the_mediation_committee() throws IOException {
        List<String> texts =
                read(CaseFixtures.after(CaseKind.DISPUTE, StepKind.ACCEPT, StepKind.AGREE));
        assertThat(texts.getFirst()).isEqualTo("人民调解受理登记表");
        assertThat(texts)
                .containsSequence("登记日期", "2023-03-01", "受理日期", "2023-03-02")
                .containsSequence("村居", "大密村")
                .containsSequence("类型", "邻里")
                .containsSequence("来源", "当事人申请")
                .containsSequence("涉案金额", "80,000.50 元")
                .containsSequence("层级", "村级")
                .containsSequence("申请人", "张某某", "电话", "13800001234")
                .containsSequence("被申请人", "大密村委会", "电话", "")
                .containsSequence("事由", "相邻排水纠纷")
                .containsSequence("经过", "雨水流入邻家。")
                .containsSequence("日期", "事项", "经办人", "说明")
                .containsSequence("2023-03-01", "登记", "综治中心", "");
        assertThat(texts.stream().filter(List.of("登记", "受理", "达成协议")::contains))
                .containsExactly("达成协议", "登记", "受理", "达成协议");
        assertThat(texts).anyMatch(text -> text.contains("内容：三日内修好\n履行期限：2023-04-01"));
        assertThat(texts.getLast()).isEqualTo("取出的人");
    }

    @Test
    void a_petition_says_how_it_came_and_how_many_came() throws IOException {
        List<String> texts = read(CaseFixtures.registered(CaseKind.PETITION));
        assertThat(texts.getFirst()).isEqualTo("信访事项登记表");
        assertThat(texts)
                .containsSequence("编号", "未编号")
                .containsSequence("渠道", "来访")
                .containsSequence("人数", "6 人");
    }

    @Test
    void an_order_has_the_number_of_its_platform() throws IOException {
        List<String> texts = read(CaseFixtures.registered(CaseKind.WORK_ORDER));
        assertThat(texts.getFirst()).isEqualTo("诉求工单登记表");
        assertThat(texts).containsSequence("编号", "GD20230301007").contains("平台");
    }

    @ParameterizedTest
    @EnumSource(CaseKind.class)
    void on_a_chinese_form_nothing_is_english(CaseKind kind) throws IOException {
        assertThat(read(CaseFixtures.registered(kind)))
                .allSatisfy(text ->
                        assertThat(text.replace("GD20230301007", ""))
                                .doesNotContainPattern("[A-Za-z]{2}"));
    }

    @Test
    void who_reads_english_gets_the_form_in_english() throws IOException {
        CaseFile file = CaseFixtures.registered(CaseKind.DISPUTE);
        assertThat(paper(file, Locale.ENGLISH).texts())
                .startsWith("Mediation Registration Form")
                .contains("张某某", "相邻排水纠纷");
    }

    static Stream<Arguments> everyTextOnEveryKind() {
        return Stream.of(CaseKind.values())
                .flatMap(kind -> HostileTexts.all().map(text -> Arguments.of(kind, text)));
    }

    @ParameterizedTest
    @MethodSource("everyTextOnEveryKind")
    void every_text_of_the_case_stands_there_as_typed(CaseKind kind, Hostile text)
            throws IOException {
        CaseFile file = saying(kind, text.typed());
        WordFile read = paper(file, Locale.SIMPLIFIED_CHINESE);
        assertThat(read.more()).isEmpty();
        String shown = text.shown();
        assertThat(read.texts())
                .containsSequence("申请人", shown, "电话", shown)
                .containsSequence("事由", shown)
                .containsSequence("经过", shown)
                .containsSequence("编号", shown);
        long said =
                file.history().stream()
                        .flatMap(event -> StepDetails.of(event.step()).values().stream())
                        .filter(value -> value.toString().startsWith(text.typed()))
                        .count();
        // The subject of the registration stands in the upper table.
        assertThat(said).isGreaterThan(20);
        assertThat(String.join("\n", read.texts()).split(Pattern.quote("：" + shown), -1))
                .hasSize((int) said);
    }

    /** A case in which every text that can be given says this. */
    private static CaseFile saying(CaseKind kind, String text) {
        Registration like = CaseFixtures.registration(kind, text, "dami");
        Registration registration =
                new Registration(
                        like.town(),
                        like.village(),
                        like.source(),
                        text,
                        text,
                        null,
                        List.of(new Party("APPLICANT", text, false, text)),
                        like.particulars() instanceof Particulars.OfOrder order
                                ? new Particulars.OfOrder("12345", text, order.category(), 5, null)
                                : like.particulars(),
                        text);
        Actor actor = new Actor(text, "OFFICE");
        Stamp on =
                new Stamp(
                        CaseFixtures.REGISTERED_ON,
                        Instant.parse("2023-03-09T01:00:00Z"),
                        actor,
                        null);
        List<CaseEvent> more = new ArrayList<>();
        more.add(new CaseEvent(on, new Step.SubmissionConflicted(registration)));
        more.add(new CaseEvent(on, new Step.CaseAccepted(text, text)));
        more.add(new CaseEvent(on, new Step.CaseDeclined(text)));
        more.add(new CaseEvent(on, new Step.CaseReturned(text)));
        more.add(new CaseEvent(on, new Step.SessionHeld(text, text)));
        more.add(
                new CaseEvent(on, new Step.AgreementReached(AgreementForm.ORAL, text, null, null)));
        more.add(new CaseEvent(on, new Step.MediationFailed(text)));
        more.add(new CaseEvent(on, new Step.CaseWithdrawn(text)));
        more.add(new CaseEvent(on, new Step.CaseReferred(text, text)));
        more.add(new CaseEvent(on, new Step.CaseReplied(text, text)));
        more.add(new CaseEvent(on, new Step.CaseSettled(text)));
        more.add(new CaseEvent(on, new Step.PartyCalledBack(true, text, text)));
        more.add(new CaseEvent(on, new Step.AgreementPerformed(text)));
        more.add(new CaseEvent(on, new Step.AgreementConfirmed(text, text)));
        more.add(new CaseEvent(on, new Step.CaseClosed(text)));
        more.add(new CaseEvent(on, new Step.CaseReopened(text)));
        more.add(new CaseEvent(on, new Step.CaseEscalated(Level.COUNTY, text)));
        more.add(new CaseEvent(on, new Step.CaseHandedDown(Level.TOWN, text)));
        more.add(new CaseEvent(on, new Step.CaseAssigned(text, null, text)));
        more.add(new CaseEvent(on, new Step.KeyMarked(text)));
        more.add(new CaseEvent(on, new Step.LeadNamed(new Lead("lingdao", text))));
        more.add(new CaseEvent(on, new Step.KeyUnmarked(text)));
        more.add(new CaseEvent(on, new Step.CaseVoided(text)));
        more.add(new CaseEvent(on, new Step.CaseNoted(text)));
        return CaseFixtures.registered(CaseFixtures.newId(), registration).with(more);
    }

    private static List<String> read(CaseFile file) throws IOException {
        WordFile read = paper(file, Locale.SIMPLIFIED_CHINESE);
        assertThat(read.more()).isEmpty();
        return read.texts();
    }

    private static WordFile paper(CaseFile file, Locale language) throws IOException {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/cases", "messages/papers", "messages/shell");
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setDefaultLocale(Locale.SIMPLIFIED_CHINESE);
        CaseWords words = CaseWords.of(messages, REFERENCE, language);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PaperDocument.write(new CasePaper(words, CaseFixtures.QUEUES).of(file, "取出的人"), out);
        return WordFile.read(out.toByteArray());
    }

    private static Catalogue delivered() {
        try (var json = Catalogue.class.getResourceAsStream("/reference/catalogue.json")) {
            return ContractJson.read(Objects.requireNonNull(json).readAllBytes(), Catalogue.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
