package io.maplebridge.platform.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.maplebridge.platform.problem.InvalidRequest;
import io.maplebridge.platform.problem.Violation;
import io.maplebridge.platform.reference.Term;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final List<Term> VILLAGES =
            List.of(new Term("dami", "大米村", "Dami"), new Term("pangxi", "滂溪村", "Pangxi"));

    private static final Form FORM =
            Form.of(
                    "words",
                    Field.line("name").upTo(10).personal(),
                    Field.text("note").optional(),
                    Field.day("on").optional(),
                    Field.of("by", FieldType.DAY_TO_COME).optional(),
                    Field.of("at", FieldType.TIME).optional(),
                    Field.of("solved", FieldType.FLAG).optional(),
                    Field.of("amount", FieldType.AMOUNT).optional(),
                    Field.of("people", FieldType.NUMBER).between(1, 50).optional(),
                    Field.code("village", VILLAGES).optional(),
                    Field.codes("villages", VILLAGES).optional(),
                    Field.line("account").like("[a-z]+", "account-form").optional(),
                    Field.of("password", FieldType.PASSWORD).optional());

    @Test
    void a_page_and_a_program_are_read_alike() {
        Answers page =
                FORM.read(
                        Sent.page(
                                Map.of(
                                        "/name", List.of("钟某"),
                                        "/people", List.of("3"),
                                        "/solved", List.of("true"),
                                        "/villages", List.of("pangxi", "dami"),
                                        "version", List.of("7"),
                                        "_csrf", List.of("x"))),
                        TODAY);
        Answers program =
                read(
                        Map.of(
                                "name",
                                "钟某",
                                "people",
                                3,
                                "solved",
                                true,
                                "villages",
                                List.of("pangxi", "dami")));
        assertThat(page.values()).isEqualTo(program.values());
        assertThat(page.codes("villages")).containsExactly("dami", "pangxi");
        assertThat(page.number("people")).isEqualTo(3);
        assertThat(page.flag("solved")).isTrue();
        assertThat(page.optionalText("note")).isNull();
        assertThat(page.codes("none")).isEmpty();
    }

    @Test
    void everything_wrong_is_found_at_once() {
        Map<String, Object> body = new HashMap<>();
        body.put("name", "一二三四五六七八九十一");
        body.put("on", "2023-02-30");
        body.put("at", "25:00");
        body.put("solved", "maybe");
        body.put("amount", "-1");
        body.put("people", "51");
        body.put("village", "nowhere");
        body.put("villages", List.of("pangxi", "nowhere"));
        body.put("account", "Ä");
        body.put("note", Map.of());
        body.put("un/known", "x");
        assertThat(wrong(body))
                .extracting(Violation::pointer, Violation::messageKey)
                .containsExactlyInAnyOrder(
                        tuple("/un~1known", "unknown-field"),
                        tuple("/name", "too-long"),
                        tuple("/on", "wrong-format"),
                        tuple("/at", "wrong-time"),
                        tuple("/solved", "wrong-type"),
                        tuple("/amount", "not-an-amount"),
                        tuple("/people", "out-of-range"),
                        tuple("/village", "unknown-code"),
                        tuple("/villages", "unknown-code"),
                        tuple("/account", "account-form"),
                        tuple("/note", "wrong-type"));
    }

    @Test
    void rules_between_fields_are_told_with_the_rest() {
        assertThatExceptionOfType(InvalidRequest.class)
                .isThrownBy(() ->
                        FORM.read(
                                Sent.json(Map.of("on", "never")),
                                TODAY,
                                (answers, found) ->
                                        found.unless(
                                                answers.optionalText("village") != null,
                                                "/village",
                                                "required")))
                .satisfies(refused ->
                        assertThat(refused.violations())
                                .extracting(Violation::pointer)
                                .containsExactly("/name", "/on", "/village"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000", "\u200b", "\ufeff\u00a0"})
    void what_cannot_be_seen_is_nothing(String typed) {
        assertThat(wrong(Map.of("name", typed)))
                .extracting(Violation::messageKey)
                .containsExactly("required");
    }

    @ParameterizedTest
    @CsvSource({
        "'\u200b钟\u200d某\ufeff', 钟某",
        "'\u202e（某）， 甲\u202c', '（某）， 甲'",
        "１２ＡＢ－ｃ, 12AB－c",
        "' a\t\u00a0b ', a b"
    })
    void a_line_loses_its_invisible_signs_and_keeps_its_punctuation(String typed, String kept) {
        assertThat(read(Map.of("name", typed)).text("name")).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({
        "'1,000', 1000",
        "'１，０００．５０', 1000.50",
        "' 12345678.9\u200b', 12345678.9",
        "'1,234,567', 1234567",
        "'0', 0"
    })
    void an_amount_is_read_as_it_is_typed(String typed, BigDecimal amount) {
        assertThat(read(Map.of("name", "x", "amount", typed)).optionalAmount("amount"))
                .isEqualTo(amount);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,5", "1,00", "10,00,000", "1e3", "0x10", "1.234.567", "NaN", "1000元"})
    void an_amount_is_never_guessed(String typed) {
        assertThat(wrong(Map.of("name", "x", "amount", typed)))
                .extracting(Violation::messageKey)
                .containsExactly("not-an-amount");
    }

    @Test
    void a_number_of_a_program_is_read_as_it_is() {
        assertThat(read(Map.of("name", "x", "amount", 12.5)).optionalAmount("amount"))
                .isEqualTo("12.5");
        assertThat(wrong(Map.of("name", "x", "people", 2.5)))
                .extracting(Violation::messageKey)
                .containsExactly("not-a-number");
        assertThat(wrong(Map.of("name", "x", "amount", new BigDecimal("1e999999999"))))
                .extracting(Violation::messageKey)
                .containsExactly("not-an-amount");
        assertThat(wrong(Map.of("name", "x", "people", new BigDecimal("1e999999999"))))
                .extracting(Violation::messageKey)
                .containsExactly("not-a-number");
    }

    @Test
    void a_day_without_a_year_has_been_unless_it_is_to_come() {
        Answers read = read(Map.of("name", "x", "on", "11月27日", "by", "３月１日", "at", "9点05"));
        assertThat(read.day("on")).isEqualTo("2025-11-27");
        assertThat(read.day("by")).isEqualTo("2027-03-01");
        assertThat(read.optionalTime("at")).isEqualTo(LocalTime.of(9, 5));
    }

    @Test
    void one_answer_is_one_answer() {
        assertThat(wrong(Map.of("name", List.of("x"))))
                .extracting(Violation::messageKey)
                .containsExactly("wrong-type");
        Map<String, List<String>> twice = Map.of("/name", List.of("x", "y"));
        assertThatThrownBy(() -> FORM.read(Sent.page(twice), TODAY))
                .isInstanceOf(InvalidRequest.class);
        assertThat(wrong(Map.of("name", "x", "villages", Arrays.asList("dami", null))))
                .extracting(Violation::messageKey)
                .containsExactly("wrong-type");
    }

    @Test
    void a_password_is_taken_as_it_is() {
        assertThat(read(Map.of("name", "x", "password", " ａ\u200b ")).text("password"))
                .isEqualTo(" ａ\u200b ");
    }

    @Test
    void neither_names_nor_passwords_stand_in_a_log() {
        assertThat(read(Map.of("name", "钟某", "password", "secret", "people", 3)))
                .hasToString("{people=3}");
    }

    @Test
    void a_form_with_a_choice_that_is_not_there_cannot_be_filled_in() {
        assertThat(FORM.canBeFilledIn()).isTrue();
        assertThat(Form.of("words", Field.code("lead", List.of()).optional()).canBeFilledIn())
                .isTrue();
        assertThat(Form.of("words", Field.code("lead", List.of())).canBeFilledIn()).isFalse();
    }

    @Test
    void two_fields_of_one_name_are_no_form() {
        assertThatThrownBy(() -> Form.of("words", Field.line("a"), Field.text("a")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Form.of("words", Field.line("a b")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Answers read(Map<String, ?> body) {
        return FORM.read(Sent.json(body), TODAY);
    }

    private static List<Violation> wrong(Map<String, ?> body) {
        try {
            throw new AssertionError("taken: " + read(body));
        } catch (InvalidRequest refused) {
            return refused.violations();
        }
    }
}
