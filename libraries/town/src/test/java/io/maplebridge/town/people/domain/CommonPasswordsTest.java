package io.maplebridge.town.people.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommonPasswordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1234567890",
                "0987654321",
                "12345678901234",
                "1111111111",
                "1212121212",
                "abcabcabcabc",
                "password123",
                "Password@2024",
                "P@ssw0rd123",
                "passwordpassword",
                "admin123456",
                "Admin@123456",
                "administrator",
                "qwertyuiop",
                "qwerty123456",
                "1qaz2wsx3edc",
                "1q2w3e4r5t6y",
                "abcd123456",
                "abcdefghij",
                "a123456789",
                "iloveyou520",
                "woaini1314",
                "woaini5201314",
                "5201314520",
                "zhongguo2023",
                "fengqiao-2024",
                "maplebridge1",
                "zongzhi@2025",
                "13800138000",
                "1380013 8000",
                "19900101199",
                "２０２３１２１８２３",
                "123456123456",
                "letmein!!!!!",
                "asdfghjkl;'"
            })
    void what_is_guessed_first_is_refused(String password) {
        assertThat(CommonPasswords.contain(password)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a hill of beans",
                "correct horse battery staple",
                "wanghua-liuyue-17",
                "榕树下的老井有三口",
                "xK5egi1T4x5ZvQ",
                "mushroom-tractor",
                "pass me the salt please",
                "2023 nian de dongtian",
                "84617305928"
            })
    void what_is_long_and_nobodys_first_guess_is_taken(String password) {
        assertThat(CommonPasswords.contain(password)).isFalse();
    }
}
