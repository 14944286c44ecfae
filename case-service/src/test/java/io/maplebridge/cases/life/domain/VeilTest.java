package io.maplebridge.cases.life.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VeilTest {

    private final Veil veil = Veil.over(List.of("张三", "张三丰", "曾文斌", "王", "阿依·古丽"), List.of());

    @ParameterizedTest
    @CsvSource({
        "曾文斌与张三丰因排水争吵, 曾*斌与张*丰因排水争吵",
        "曾文斌和张三, 曾*斌和张*",
        "电话13800008411或0757-8123456, 电话138****8411或075****3456",
        "身份证440106199001011234, 身份证440106********1234",
        "身份证44010619900101123X。, 身份证440106********123X。",
        "王家的墙高 3 米, *家的墙高 3 米",
        "编号 20230301000712345678, 编号 20230301000712345678",
    })
    void people_and_their_numbers_are_hidden_wherever_they_stand(String text, String seen) {
        assertThat(veil.text(text)).isEqualTo(seen);
        assertThat(Veil.LIFTED.text(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "曾 文 斌",
                "曾\u3000文斌",
                "曾\u200b文\u2060斌",
                "曾·文斌",
                "曾.文.斌",
                "曾\u00a0文\n斌",
                "曾\ufe0f文斌",
                "曾-文斌"
            })
    void a_name_is_found_whatever_stands_in_it(String name) {
        assertThat(veil.text("被" + name + "打伤")).isEqualTo("被曾*斌打伤");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"阿依古丽", "阿依•古丽", "阿依.古丽", "阿依．古丽", "阿依 古丽", "阿依\u200b·\u200b古丽", "阿依・古丽"})
    void a_dotted_name_is_found_with_another_dot(String name) {
        assertThat(veil.text(name + "称")).isEqualTo("阿**丽称");
    }

    @Test
    void a_name_kept_with_a_blank_is_found_without_it_and_in_any_case_and_width() {
        Veil odd = Veil.over(List.of("李 四", "Ａli Khan", "赵六13800008411", "钱七、孙八"), List.of());
        assertThat(odd.text("李四、ALI KHAN、赵六、孙 八")).isEqualTo("李*、Ａ*****n、赵*、孙*");
    }

    @Test
    void one_letter_of_an_alphabet_is_hidden_where_it_is_a_word() {
        Veil odd = Veil.over(List.of("A"), List.of());
        assertThat(odd.text("A 与 B 因 PAPER 争吵，A称")).isEqualTo("* 与 B 因 PAPER 争吵，*称");
    }

    @Test
    void what_is_hidden_nobody_is_told_by_a_comma() {
        assertThat(veil.text("他姓张，三月来镇")).isEqualTo("他姓张，三月来镇");
    }

    @Test
    void an_organisation_is_nobody_to_hide() {
        Party firm = new Party("RESPONDENT", "长沙砖厂", true, "07578123456");
        assertThat(veil.party(firm))
                .isEqualTo(new Party("RESPONDENT", "长沙砖厂", true, "075****3456"));
        assertThat(Veil.LIFTED.party(firm)).isEqualTo(firm);
    }

    @Test
    void a_person_ticked_as_an_organisation_is_hidden_all_the_same() {
        Party ticked = new Party("RESPONDENT", "张三", true, null);
        assertThat(veil.party(ticked).name()).isEqualTo("张*");
    }

    @Test
    void the_numbers_of_the_case_itself_stay() {
        Veil own = Veil.over(List.of(), List.of("20230301000712"));
        assertThat(own.text("工单20230301000712，另见20230301000713"))
                .isEqualTo("工单20230301000712，另见202****0713");
    }
}
