package io.maplebridge.town.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import io.maplebridge.contract.words.Role;
import io.maplebridge.contract.words.UnitKind;
import io.maplebridge.testkit.TestInfrastructure;
import io.maplebridge.testkit.TestTokens;
import io.maplebridge.town.TownApplication;
import io.maplebridge.town.organisation.application.Units;
import io.maplebridge.town.organisation.domain.Unit;
import io.maplebridge.town.organisation.xlsx.Books;
import io.maplebridge.town.people.application.Accounts;
import io.maplebridge.town.people.domain.Account;
import io.maplebridge.town.people.domain.Duty;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;

/** A workbook is checked, then imported, all of it or nothing. */
@SpringBootTest(classes = TownApplication.class, properties = "spring.config.name=platform,town")
@ContextConfiguration(initializers = TestInfrastructure.class)
@AutoConfigureMockMvc
class ImportPagesTest {

    @Autowired private MockMvc browser;
    @Autowired private Units units;
    @Autowired private Accounts accounts;

    private final String id = UUID.randomUUID().toString().substring(0, 8);
    private final String village = "v-" + id;
    private final String account = "p-" + id;

    @BeforeEach
    void the_units_of_the_reference_data_are_there() {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(units.find("zongzhi-centre")).isPresent());
    }

    /** As it comes: days of four kinds, wide letters and spaces, names for codes, any order. */
    private byte[] clean() throws Exception {
        return Books.of(
                new Object[][] {
                    {village + "-g", "第一网格", "网格", "新村" + id, "2023年2月11日", ""},
                    {village, "　新村" + id + " ", "村居", "长沙镇", "2023.2.11", ""},
                    {village + "-c", "调委会" + id, "调委会", village, 44968, "2024-12-31"}
                },
                new Object[][] {
                    {account, "罗调解", "调解员", "调委会" + id, "", "2023-02-11", "2024-12-31"},
                    {account, "罗调解", "MEDIATOR", "", "滂溪村、新村" + id + "；dami", "２０２５-1-1", ""},
                    {"o-" + id, "陈办事", "综治中心", "综治中心", "", "2023/3/1 8:30", ""}
                });
    }

    @Test
    void a_check_counts_and_writes_nothing() throws Exception {
        String page = sent(clean(), "check");
        assertThat(page).contains("将要导入", "value=\"import\"", "其中新账号 2 个");
        assertThat(page)
                .as("which change, and how")
                .contains("逐项变动", "新增网格，2023-02-11 起", "新账号 " + account)
                .contains("新增任职：镇经办员 综治中心，2023-03-01 起");
        assertThat(page).doesNotContain("没有写入任何内容");
        assertThat(units.find(village)).isEmpty();
        assertThat(accounts.find(account)).isEmpty();
    }

    @Test
    void an_import_writes_all_of_it_and_twice_changes_nothing() throws Exception {
        assertThat(sent(clean(), "import")).contains("已导入");
        LocalDate from = LocalDate.of(2023, 2, 11);
        Unit committee = units.find(village + "-c").orElseThrow();
        assertThat(committee.kind()).isEqualTo(UnitKind.COMMITTEE);
        assertThat(committee.parent()).isEqualTo(village);
        assertThat(committee.from()).isEqualTo(from);
        assertThat(units.find(village).orElseThrow().zh()).isEqualTo("新村" + id);
        assertThat(units.find(village + "-g").orElseThrow().parent()).isEqualTo(village);
        Account imported = accounts.find(account).orElseThrow();
        assertThat(imported.mustChange()).as("no usable password").isTrue();
        assertThat(imported.duties())
                .containsExactly(
                        new Duty(
                                Role.MEDIATOR,
                                Set.of(village),
                                village + "-c",
                                from,
                                LocalDate.of(2024, 12, 31)),
                        new Duty(
                                Role.MEDIATOR,
                                Set.of("pangxi", "dami", village),
                                LocalDate.of(2025, 1, 1),
                                null));

        assertThat(sent(clean(), "import")).contains("已导入");
        assertThat(sent(clean(), "check")).contains("不用导入").doesNotContain("value=\"import\"");
        assertThat(accounts.find(account)).contains(imported);
        assertThat(units.find(village + "-c")).contains(committee);
    }

    @Test
    void the_sheet_to_download_changes_nothing_when_it_comes_back() throws Exception {
        sent(clean(), "import");
        byte[] sheet =
                browser.perform(
                                get(ImportPages.ADDRESS + "/template")
                                        .header("Authorization", TestTokens.bearer("ADMIN")))
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray();
        assertThat(sent(sheet, "check")).contains("不用导入").doesNotContain("没有写入任何内容");
    }

    @Test
    void a_row_with_a_last_day_ends_a_duty_and_a_new_name_renames() throws Exception {
        sent(clean(), "import");
        byte[] later =
                Books.of(
                        new Object[][] {{village, "改名" + id, "村居", "", "", ""}},
                        new Object[][] {
                            {
                                "o-" + id,
                                "陈办事",
                                "综治中心",
                                "zongzhi-centre",
                                "",
                                "2023-03-01",
                                "2024-1-1"
                            }
                        });
        assertThat(sent(later, "check"))
                .contains("改名：新村" + id + " → 改名" + id, "结束任职：镇经办员 综治中心，最后一天 2024-01-01");
        assertThat(sent(later, "import")).contains("已导入");
        assertThat(units.find(village).orElseThrow().zh()).isEqualTo("改名" + id);
        assertThat(accounts.find("o-" + id).orElseThrow().duties())
                .singleElement()
                .extracting(Duty::until)
                .isEqualTo(LocalDate.of(2024, 1, 1));
        byte[] other =
                Books.of(
                        new Object[][] {},
                        new Object[][] {
                            {"o-" + id, "陈办事", "综治中心", "zongzhi-centre", "", "2023-03-01", ""}
                        });
        assertThat(sent(other, "import")).contains("已有止日 2024-01-01");
    }

    @Test
    void every_fault_is_named_and_with_one_nothing_is_written() throws Exception {
        byte[] dirty =
                Books.of(
                        new Object[][] {
                            {village, "新村" + id, "村居", "", "2023-02-11", ""},
                            {"坏 码", "甲", "村居", "", "2023-02-11", ""},
                            {village + "-x", "乙", "部门", "", "2023-02-11", ""},
                            {village + "-y", "", "网格", "nowhere", "昨天", ""},
                            {"pangxi", "滂溪村", "网格", "", "", ""},
                            {new Books.Formula("A1"), "丙", "网格", "", "2023-02-11", ""}
                        },
                        new Object[][] {
                            {account, "罗调解", "调解员", "", "", "2023-02-11", ""},
                            {account, "别人", "校长", "", "dami", "2023-02-30", ""},
                            {"x", "丁", "领导", "", "nowhere", "2023-02-11", "2022-01-01"}
                        });
        for (String step : new String[] {"check", "import"}) {
            assertThat(sent(dirty, step))
                    .contains("没有写入任何内容", "第 4 行", "代码只能用小写字母")
                    .contains("类别请填", "没有“nowhere”", "格式不对", "类别、上级和起日不能改", "这里是公式")
                    .contains("请为调解员选择负责的村居", "角色请填", "账号请用", "结束日期不能早于")
                    .doesNotContain("value=\"import\"");
        }
        assertThat(units.find(village)).isEmpty();
        assertThat(accounts.find(account)).isEmpty();
    }

    @Test
    void somebody_elses_account_is_not_overwritten() throws Exception {
        sent(clean(), "import");
        byte[] other =
                Books.of(
                        new Object[][] {},
                        new Object[][] {{account, "李四", "领导", "", "", "2023-02-11", ""}});
        assertThat(sent(other, "import")).contains("账号“" + account + "”是罗调解");
    }

    @Test
    void what_is_no_workbook_is_said_clearly() throws Exception {
        assertThat(refused("代码,名称".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .contains("不是可以读取的电子表格");
        assertThat(refused(new byte[0])).contains("请选择要上传的表格");
        assertThat(refused(Books.bomb())).contains("展开后太大");
    }

    private String refused(byte[] file) throws Exception {
        MockHttpServletResponse answer = send(file, "import");
        assertThat(answer.getStatus()).isEqualTo(400);
        return answer.getContentAsString();
    }

    private String sent(byte[] file, String step) throws Exception {
        MockHttpServletResponse answer = send(file, step);
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString();
    }

    private MockHttpServletResponse send(byte[] file, String step) throws Exception {
        return browser.perform(
                        multipart(ImportPages.ADDRESS)
                                .file(new MockMultipartFile("file", "a.xlsx", null, file))
                                .param("act", step)
                                .header("Authorization", TestTokens.bearer("ADMIN")))
                .andReturn()
                .getResponse();
    }
}
