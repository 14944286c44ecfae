package io.maplebridge.stats.tables.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.maplebridge.stats.tables.domain.FormRefused;
import io.maplebridge.stats.tables.domain.TableForm;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A declaration that means nothing is refused with its place, in both languages. */
class FormReaderTest {

    private static final String ACCEPTED = "{\"code\": \"a\", \"figure\": \"dispute.accepted\"}";
    private static final String VILLAGES = "{\"each\": \"village\"}";

    private final TableFixtures town = new TableFixtures(1, 0);

    static Stream<Arguments> refusals() {
        return Stream.of(
                Arguments.of(
                        form(VILLAGES, "{\"figure\": \"dispute.nothing\"}"),
                        "/columns/0/figure",
                        "没有指标 dispute.nothing"),
                Arguments.of(form("{\"each\": \"colour\"}", ACCEPTED), "/rows/0", "不能按 colour 细分"),
                Arguments.of(
                        form("{\"each\": \"village\", \"keys\": [\"atlantis\"]}", ACCEPTED),
                        "/rows/0",
                        "没有 atlantis"),
                Arguments.of(
                        form(
                                VILLAGES,
                                "{\"each\": \"category\", \"keys\": [\"x\"], \"lines\": ["
                                        + ACCEPTED
                                        + "]}"),
                        "/columns/0",
                        "没有 x"),
                Arguments.of(
                        form(
                                VILLAGES,
                                "{\"figure\": \"dispute.accepted\", \"period\": \"decade\"}"),
                        "/columns/0/period",
                        "year-to-date"),
                Arguments.of(
                        form(VILLAGES, ACCEPTED, "{\"figure\": \"dispute.accepted\"}"),
                        "/columns/1",
                        "出现两次"),
                Arguments.of(
                        form(VILLAGES, ACCEPTED, ACCEPTED.replace("accepted", "open")),
                        "/columns/1/code",
                        "代码 a 出现两次"),
                Arguments.of(checked("a = b"), "/checks/0", "没有叫 b 的行或列"),
                Arguments.of(checked("a=b"), "/checks/0", "a = b + c"),
                Arguments.of(checked("a >= "), "/checks/0", "a = b + c"),
                Arguments.of(checked("a = a = a"), "/checks/0", "a = b + c"),
                Arguments.of(checked("a = x/a"), "/checks/0", "没有叫 x 的行或列"),
                Arguments.of(
                        form(VILLAGES, "{\"name\": {\"zh\": \"空\", \"en\": \"Empty\"}}"),
                        "/columns/0",
                        "没有写指标"),
                Arguments.of(
                        form("{\"figure\": \"dispute.open\"}", ACCEPTED), "/columns/0", "只能由一方写"),
                Arguments.of(
                        form(
                                "{\"each\": \"village\", \"period\": \"before\"}",
                                "{\"figure\": \"dispute.open\", \"period\": \"before\"}"),
                        "/columns/0",
                        "行和列都写了期间"),
                Arguments.of(
                        form(
                                "{\"name\": {\"zh\": \"合\", \"en\": \"T\"}, \"total\": true}",
                                ACCEPTED),
                        "/rows/0",
                        "没有列全"),
                Arguments.of(
                        form(
                                "{\"name\": {\"zh\": \"合\", \"en\": \"T\"}, \"total\": true}, {\"each\": \"village\", \"keys\": [\"village-1\"]}",
                                ACCEPTED),
                        "/rows/0",
                        "没有列全"),
                Arguments.of(
                        form(VILLAGES, "{\"each\": \"village\", \"figure\": \"dispute.open\"}"),
                        "/columns/0",
                        "只能用一次"),
                Arguments.of(
                        form(
                                "{\"each\": \"holder\"}",
                                "{\"each\": \"village\", \"figure\": \"dispute.standing\"}"),
                        "/columns/0",
                        "不能同时按两种细分"),
                Arguments.of(
                        form(
                                VILLAGES,
                                "{\"figure\": \"dispute.successRate\", \"compare\": \"before\"}"),
                        "/columns/0",
                        "比率不能写"),
                Arguments.of(
                        form(
                                VILLAGES,
                                "{\"figure\": \"dispute.accepted\", \"less\": \"dispute.amount\"}"),
                        "/columns/0/less",
                        "同一量词"),
                Arguments.of(
                        form(VILLAGES, "{\"figure\": \"dispute.accepted\", \"colour\": \"red\"}"),
                        "/columns/0/colour",
                        "不认识"),
                Arguments.of(
                        form(VILLAGES, "{\"figure\": \"dispute.accepted\", \"decimals\": 9}"),
                        "/columns/0/decimals",
                        "0 到 4"),
                Arguments.of(
                        form(
                                VILLAGES,
                                "{\"figure\": \"dispute.accepted\", \"name\": {\"zh\": \"受理\"}}"),
                        "/columns/0/name",
                        "都要写"),
                Arguments.of(form("", ACCEPTED), "/rows", "至少要有一项"),
                Arguments.of(form(VILLAGES, "7"), "/columns/0", "对象"),
                Arguments.of(
                        form(VILLAGES, ACCEPTED).replace("\"corner\"", "\"corner2\""),
                        "/corner",
                        "缺少这一项"),
                Arguments.of("{\n\"code\": \"x\",\n}", "line 3", "第 3 行"),
                Arguments.of("{}", "/code", "缺少这一项"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void what_means_nothing_is_refused_with_its_place(String json, String at, String zh) {
        FormRefused refused = catchThrowableOfType(FormRefused.class, () -> town.read(json));

        assertThat(refused).as(json).isNotNull();
        assertThat(refused.refusals())
                .anySatisfy(refusal -> {
                    assertThat(refusal.at()).isEqualTo(at);
                    assertThat(refusal.what().zh()).contains(zh);
                    assertThat(refusal.what().en())
                            .isNotBlank()
                            .doesNotContainPattern("\\p{IsHan}.*\\p{IsHan}{6}");
                });
        assertThat(refused).hasMessageContaining("own.json " + at);
    }

    @Test
    void all_that_is_wrong_is_said_at_once() {
        FormRefused refused =
                catchThrowableOfType(
                        FormRefused.class,
                        () ->
                                town.read(
                                        form(
                                                VILLAGES,
                                                "{\"figure\": \"x.y\"}",
                                                "{\"figure\": \"x.z\"}")));

        assertThat(refused.refusals()).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void a_rate_cannot_stand_in_a_rule() {
        FormRefused refused =
                catchThrowableOfType(
                        FormRefused.class,
                        () ->
                                town.read(
                                        form(
                                                        VILLAGES,
                                                        "{\"code\": \"r\", \"figure\": \"dispute.successRate\"}")
                                                .replace("[]", "[\"r = r\"]")));

        assertThat(refused).hasMessageContaining("r 是比率，不能加减 / r is a rate");
    }

    @Test
    void the_shipped_tables_can_be_used() {
        for (String name : TableFixtures.SHIPPED) {
            TableForm form = town.shipped(name);
            assertThat(form.rules()).as(name).isNotEmpty();
            assertThat(name).endsWith(form.code());
        }
    }

    private static String checked(String rule) {
        return form(VILLAGES, ACCEPTED).replace("[]", "[\"" + rule + "\"]");
    }

    private static String form(String rows, String... columns) {
        return """
        {"code": "t", "name": {"zh": "表", "en": "Table"},
         "corner": {"zh": "行", "en": "Row"},
         "rows": [%s], "columns": [%s], "checks": []}
        """
                .formatted(rows, String.join(", ", columns));
    }
}
