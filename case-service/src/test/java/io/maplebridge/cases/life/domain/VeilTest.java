package io.maplebridge.cases.life.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VeilTest {

    private final Veil veil = Veil.over(List.of("张三", "张三丰", "曾文斌", "王"));

    @ParameterizedTest
    @CsvSource({
        "曾文斌与张三丰因排水争吵, 曾*斌与张*丰因排水争吵",
        "曾文斌和张三, 曾*斌和张*",
        "电话13800008411或0757-8123456, 电话138****8411或075****3456",
        "身份证440106199001011234, 身份证440106********1234",
        "身份证44010619900101123X。, 身份证440106********123X。",
        "王家的墙高 3 米, 王家的墙高 3 米",
        "编号 20230301000712345678, 编号 20230301000712345678",
    })
    void people_and_their_numbers_are_hidden_wherever_they_stand(String text, String seen) {
        assertThat(veil.text(text)).isEqualTo(seen);
        assertThat(Veil.LIFTED.text(text)).isEqualTo(text);
    }

    @Test
    void an_organisation_is_nobody_to_hide() {
        Party firm = new Party("RESPONDENT", "长沙砖厂", true, "07578123456");
        assertThat(veil.party(firm))
                .isEqualTo(new Party("RESPONDENT", "长沙砖厂", true, "075****3456"));
        assertThat(Veil.LIFTED.party(firm)).isEqualTo(firm);
    }
}
