package io.maplebridge.template.domain.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.maplebridge.template.domain.Format;
import io.maplebridge.template.domain.Mark;
import io.maplebridge.template.domain.Passage;
import io.maplebridge.template.domain.Place;
import io.maplebridge.template.domain.Room;
import io.maplebridge.template.domain.Segment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LintTest {

    private static KnownFigure figure(
            String name, String about, @Nullable String value, @Nullable String whole) {
        return new KnownFigure(
                List.of(name),
                about.isEmpty() ? List.of() : List.of(about.split("/")),
                value == null ? null : new BigDecimal(value),
                name.endsWith("率"),
                whole == null ? null : new BigDecimal(whole));
    }

    private static Background known(OptionalInt meetings) {
        return new Background(
                2023,
                LocalDate.of(2023, 12, 18),
                "长沙镇",
                Set.of("荆家镇", "沙镇", "城北镇"),
                List.of(
                        figure("受理", "矛盾纠纷", "114", null),
                        figure("成功调处", "矛盾纠纷", "110", "114"),
                        figure("成功率", "矛盾纠纷", "96.4912", null),
                        figure("办结", "工单", "63", "65"),
                        figure("办结率", "工单", "96.923", null),
                        figure("出庭应诉率", "", null, null),
                        figure("集体访", "", "2", null)),
                meetings);
    }

    /** Marks are written [like this]. */
    private static List<Passage> text(String... paragraphs) {
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < paragraphs.length; i++) {
            Place place = new Place(Room.BODY, false, null, i + 1, "");
            List<Segment> segments = new ArrayList<>();
            for (String piece : paragraphs[i].split("(?=\\[)|(?<=\\])", -1)) {
                boolean filled = piece.matches("\\[[^:]*\\]");
                segments.add(
                        filled
                                ? new Segment(
                                        piece.substring(1, piece.length() - 1),
                                        new Mark(Mark.Kind.TEXT, "x", Format.PLAIN, place))
                                : new Segment(piece, null));
            }
            passages.add(new Passage(place, segments, List.of()));
        }
        return passages;
    }

    private static List<LintKind> kinds(OptionalInt meetings, String... paragraphs) {
        return Lint.read(text(paragraphs), known(meetings)).stream()
                .map(LintFinding::kind)
                .toList();
    }

    private static List<LintKind> kinds(String... paragraphs) {
        return kinds(OptionalInt.of(2), paragraphs);
    }

    @Test
    void a_clean_report_has_no_finding() {
        assertThat(
                        kinds(
                                "长沙镇[2023]年法治政府建设年度报告",
                                "2023年，认真学习《法治政府建设实施纲要（2021—2025年）》，落实《信访工作条例》第29条和〔2023〕12号文件。",
                                "一、2023年度法治政府建设主要举措和成效",
                                "（一）每半年听取汇报，落实“1+6+N”和“一村一警”，“八五”普法深入开展。",
                                "今年全镇共受理各类矛盾纠纷[114]宗，处理[114]宗，成功调处[110]宗，调处成功率[96.5]%。",
                                "接到12345市民服务热线转派工单[65]件，办结[63]件，办结率[96.92]%，110联动有序。",
                                "累计接到信访件[18]宗、镇级[36]宗，共调处[51]宗。截至12月18日，聘请两名律师。",
                                "1. 开展夜访[50]次，自2022年5月1日起施行新规，电话0753-2345678。",
                                "二、下一年度工作安排",
                                "2024年3月1日前完成村规民约修订，力争调解成功率达到98%以上。",
                                "2023年12月25日"))
                .isEmpty();
    }

    @Test
    void each_of_twelve_planted_defects_is_found() {
        List<LintKind> found =
                kinds(
                        OptionalInt.of(1),
                        "荆家镇高度重视，每半年听取汇报，2022年继续推进。",
                        "今年共受理各类矛盾纠纷113宗，成功调处[110]宗，召开推进会9次。",
                        "开展夜访活动[50]次。全年开展夜访52次。",
                        "严格执行《信访条例》。出庭应诉率100%。没有发生集体访。",
                        "进一步增强全民法治观念和依法维权的意识。二是进一步增强全民法治观念和依法维权的意识。",
                        "[bookmark: _GoBack]12月20日召开会议，接到工单[65]件，全部办结。");

        assertThat(found).contains(LintKind.values());
    }

    @Test
    void a_number_of_the_same_word_in_another_matter_is_no_contradiction() {
        assertThat(kinds("受理矛盾纠纷[114]宗，办结[110]宗。", "收到信访事项[54]件，办结[51]件。", "上年受理矛盾纠纷[98]宗。"))
                .isEmpty();
        assertThat(kinds("发放资料[26000]多份。", "发放资料[25000]多份。")).containsExactly(LintKind.TWO_VALUES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "落实《信访工作条例》",
                "按照第二十九条、第29条办理",
                "根据粤府〔2023〕12号和（2023）长沙人调字第8号",
                "拨打12345、110或12348",
                "“1+6+N”体系和5G网络、A4纸",
                "2021—2025年规划，1至11月、1—11月、9:30、14时30分",
                "联系人13800138000",
                "2023.12.1、2023-12-01、2023/12/1",
                "（1）加强领导",
                "3、加强领导",
                "全面推行一村一警、两名律师"
            })
    void digits_that_count_nothing_need_no_figure(String text) {
        assertThat(kinds(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"发放资料2.6万份", "培训３８人", "参考率达到100%", "投入1,200元", "走访80余户", "出动110人次"})
    void digits_that_count_need_one(String text) {
        assertThat(kinds(text)).containsExactly(LintKind.NUMBER_WITHOUT_FIGURE);
    }

    @ParameterizedTest
    @CsvSource({
        "受理矛盾纠纷114宗,",
        "受理矛盾纠纷110余宗,",
        "矛盾纠纷调处成功率96.5%,",
        "矛盾纠纷调处成功率96.49%,",
        "矛盾纠纷调处成功率96.4%,",
        "矛盾纠纷调处成功率97%,NUMBER_DIFFERS",
        "受理矛盾纠纷１１５宗,NUMBER_DIFFERS",
        "受理矛盾纠纷120余宗,NUMBER_DIFFERS",
        "成功调处矛盾纠纷0.0111万宗,NUMBER_DIFFERS"
    })
    void a_typed_number_is_held_against_the_figure_it_is_called_by(String text, LintKind kind) {
        assertThat(kinds(text)).isEqualTo(kind == null ? List.of() : List.of(kind));
    }

    @ParameterizedTest
    @CsvSource({
        "依据信访条例办理,REPEALED_LAW",
        "依据《广东省信访条例》办理,",
        "荆家镇和长沙镇,OTHER_PLACE",
        "长沙镇,",
        "2022年我镇推进,STALE_YEAR",
        "较2022年下降,",
        "2021年至2025年,",
        "12月19日召开会议,AFTER_AS_OF",
        "12月18日召开会议,",
        "2023年12月30日前完成整改,",
        "集体访为零,CLAIM_AGAINST_FIGURE",
        "没有发生安全事故,",
        "工单均已办结,CLAIM_AGAINST_FIGURE",
        "受理[0]件、办结[0]件、办结率[100]%,RATE_OF_NOTHING",
        "残留{{dispute.accepted,LEFTOVER"
    })
    void each_rule_has_its_edges(String text, LintKind kind) {
        assertThat(kinds(text)).isEqualTo(kind == null ? List.of() : List.of(kind));
    }

    @Test
    void a_finding_says_where_in_both_languages() {
        LintFinding one = Lint.read(text("前言", "依据信访条例办理"), known(OptionalInt.empty())).getFirst();

        assertThat(one.place().words().zh()).isEqualTo("正文 第2段「依据信访条例办理」");
        assertThat(one.place().words().en()).startsWith("body, paragraph 2");
        assertThat(one.words().zh()).contains("信访工作条例");
        assertThat(one.words().en()).contains("repealed");
    }
}
