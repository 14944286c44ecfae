package io.maplebridge.contract.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonalNumbersTest {

    private static final List<String> BETWEEN =
            List.of(
                    "", "", " ", "-", ".", "·", "—", "–", "\u00a0", "\u200b", "\u3000", ") ",
                    " - ");

    private static final List<String> PREFIXES =
            List.of("", "+86", "+86 ", "86-", "0086 ", "(+86)", "（86）", "＋８６　", "86", "0");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "13800008411 | 138****8411",
                "138-0000-8411 | 138****8411",
                "138 0000 8411。 | 138****8411。",
                "+86 138.0000.8411 | 138****8411",
                "(+86)13800008411, | 138****8411,",
                "0086-138 00008411 | 138****8411",
                "１３８００００８４１１ | 138****8411",
                "一三八〇〇〇〇八四一一 | 138****8411",
                "①③⑧ 0000 8411 | 138****8411",
                "(0757)8123456 | 075****3456",
                "（0757）8123 4567转12 | 075****4567转12",
                "0757-8123456-801 | 075****3456-801",
                "+86 757 81234567 | 757****4567",
                "400-800-1234 | ****",
                "8123-4567 | ****",
                "8123456张三 | ****张三",
                "812 34 56 | ****",
                "440106199001011234 | 440106********1234",
                "440106 19900101 1234 | 440106********1234",
                "440106-1990-01-01-123x | 440106********123x",
                "44010619900101123 Ｘ号 | 440106********123Ｘ号",
                "440106900101123 | 440106********1123",
                "6222 0212 3456 7890 123 | 622202********0123",
                "6222021234567890 | 622202********7890",
                "2023-03-05 13800008411 | 2023-03-05 138****8411",
                "13800008411、13900001234 | 138****8411、139****1234",
                "13800008411 13900001234 | 138****8411 139****1234",
                "13800008411/8123456 | 138****8411/****",
                "GD20230301000799 | GD202****0799",
                "微信 wx13800008411 | 微信 wx138****8411",
            })
    void a_number_of_a_person_is_hidden_in_every_spelling(String text, String seen) {
        assertThat(hidden(text)).isEqualTo(seen);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2023-03-05 至 2023-12-18",
                "2023.3.5、2023年12月18日 14:30",
                "20230305受理",
                "2023 03 05",
                "2021.1.30-2021.10.13",
                "赔偿 1200000 元，另 1,200,000.50 元",
                "¥12345678.90",
                "面积 12345678 平方米",
                "2022-2023 年度",
                "长 3.25 2.15 4.5 米",
                "〔2023〕长沙人调字第12号",
                "房 3-2-1201",
                "编号 20230301000712345678",
                "拨 110 或 12345",
                "张三家三千元",
            })
    void days_amounts_and_long_runs_stay(String text) {
        assertThat(hidden(text)).isEqualTo(text);
    }

    @Test
    void what_the_case_knows_as_its_own_number_stays() {
        String text = "工单13800008411的来电人13900001234，工单138000084110";
        assertThat(PersonalNumbers.hidden(text, List.of("13800008411"), List.of()))
                .isEqualTo("工单13800008411的来电人139****1234，工单138****4110");
    }

    @Test
    void a_known_phone_is_hidden_however_short_it_is() {
        assertThat(PersonalNumbers.hidden("短号 66 88-12", List.of(), List.of("668812", "110")))
                .isEqualTo("短号 ****");
        assertThat(PersonalNumbers.hidden("拨110", List.of(), List.of("110"))).isEqualTo("拨110");
    }

    @Test
    void a_phone_in_its_own_field_is_hidden_in_every_spelling() {
        for (String phone : List.of("13800008411", "+86 138-0000-8411", "(86)138 0000 8411")) {
            assertThat(PersonalNumbers.phone(phone)).isEqualTo("138****8411");
        }
        assertThat(PersonalNumbers.phone("0757-8123456")).isEqualTo("075****3456");
        assertThat(PersonalNumbers.phone("8123456")).isEqualTo("****");
        assertThat(PersonalNumbers.phone("110")).isEqualTo("****");
    }

    /** Every spelling of generated numbers, inside generated words. */
    @Test
    void no_generated_spelling_shows_what_is_hidden() {
        Random chance = new Random(20261126);
        for (int i = 0; i < 20_000; i++) {
            boolean mobile = chance.nextBoolean();
            String number = mobile ? mobile(chance) : other(chance);
            String prefix = mobile ? pick(PREFIXES, chance) : "";
            String spelled = prefix + spelled(number, chance);
            String text = pick(List.of("电话", "", "请打 ", "（"), chance) + spelled + "。";
            String ends = ends(number, number.length() < 15 ? 3 : 6);
            String shown = plain(hidden(text));
            // What may be two numbers is hidden whole.
            assertThat(shown).as(text).isIn(ends, "");
        }
    }

    private static String spelled(String number, Random chance) {
        List<String> between = List.of(pick(BETWEEN, chance), pick(BETWEEN, chance));
        boolean wide = chance.nextInt(4) == 0;
        StringBuilder spelled = new StringBuilder();
        for (int at = 0; at < number.length(); at++) {
            char figure = number.charAt(at);
            spelled.append(wide && figure <= '9' ? (char) (figure - '0' + '０') : figure);
            spelled.append(
                    chance.nextInt(3) == 0 && at + 1 < number.length()
                            ? pick(between, chance)
                            : "");
        }
        return spelled.toString();
    }

    private static String mobile(Random chance) {
        return "13" + digits(9, chance);
    }

    /** An identity or bank card, or a line with its area code. */
    private static String other(Random chance) {
        return switch (chance.nextInt(4)) {
            case 0 -> "0" + (2 + chance.nextInt(8)) + digits(9, chance);
            case 1 -> "6222" + digits(chance.nextBoolean() ? 12 : 15, chance);
            case 2 ->
                    "440106%02d%02d%02d%s"
                            .formatted(
                                    30 + chance.nextInt(70),
                                    1 + chance.nextInt(12),
                                    1 + chance.nextInt(28),
                                    digits(3, chance));
            default -> identity(chance);
        };
    }

    private static String identity(Random chance) {
        return "440106%d%02d%02d%s%s"
                .formatted(
                        1940 + chance.nextInt(80),
                        1 + chance.nextInt(12),
                        1 + chance.nextInt(28),
                        digits(3, chance),
                        chance.nextInt(5) == 0 ? "X" : digits(1, chance));
    }

    private static String digits(int many, Random chance) {
        List<String> digits = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            digits.add(Integer.toString(chance.nextInt(10)));
        }
        return String.join("", digits);
    }

    private static String ends(String number, int first) {
        return number.substring(0, first) + number.substring(number.length() - 4);
    }

    private static String plain(String text) {
        return Spelling.key(text).replaceAll("[^0-9Xx]", "");
    }

    private static <T> T pick(List<T> some, Random chance) {
        return some.get(chance.nextInt(some.size()));
    }

    private static String hidden(String text) {
        return PersonalNumbers.hidden(text, List.of(), List.of());
    }
}
